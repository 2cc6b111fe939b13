import { vi } from 'vitest';
import type { Hit, ShareDoor } from '@/components/workspace/share/share-door';
import type { PaperRow } from '@/lib/model/papers';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { ShareChoice } from '@/lib/model/share';
import { evidence, plan, TODAY } from '../../shared/samples';
import { fakePapers } from '../papers/fake-papers';

interface Given {
  pieces?: EvidenceRow[];
  hits?: Hit[];
  change?: Partial<ShareDoor>;
}

/** A sample plan with three pieces, and a memory for what is chosen. */
export function fakeShareDoor({
  pieces = [evidence(1), evidence(2), evidence(3)],
  hits = [],
  change,
}: Given = {}) {
  const papers = fakePapers();
  const kept = new Map<string, ShareChoice>();
  const state = { pieces, hits };
  const door: ShareDoor = {
    papers,
    plans: async () => [
      plan({ purpose: 'The yearly talk', people: { employee: 'Ana Ferrer', manager: 'Dana Ruiz' } }),
    ],
    offer: async () => ({
      pieces: state.pieces,
      papers: papers.rows.filter((row): row is PaperRow => !row.removed),
    }),
    piecesOf: async (ids) => state.pieces.filter(({ id }) => ids.includes(id)),
    choice: async (id) => kept.get(id) ?? null,
    saveChoice: async (choice) => {
      kept.set(choice.plan, choice);
      return true;
    },
    recheck: async (rows, notes) =>
      state.hits.filter(({ id }) => [...rows, ...notes].some((one) => one.id === id)),
    keepAnew: vi.fn(async () => ({ ok: true as const, result: evidence(9).id })),
    maskPaper: vi.fn(async () => ({ ok: true as const, result: null })),
    preview: async () => ({ ok: false, why: 'share_refused_erased' }),
    make: vi.fn(async () => ({
      ok: true as const,
      result: { name: 'throughline-ana.throughline', bytes: 2048, pieces: 1, unproven: 0 },
    })),
    openReply: async () => ({ ok: false, sentence: 'No.' }),
    takeReply: vi.fn(async () => ({ ok: true as const, result: 'x' })),
    reviewBack: async () => null,
    saveAnswers: async () => ({ ok: true, savedAt: TODAY.toISOString() }),
    signReview: async () => ({ ok: false, why: 'shared_failed_busy' }),
    handBack: async () => ({ ok: false, why: 'shared_failed_busy' }),
    print: vi.fn(),
    newId: () => crypto.randomUUID(),
    now: () => TODAY,
    ...change,
  };
  return { door, papers, kept, state };
}
