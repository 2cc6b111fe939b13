import { vi } from 'vitest';
import type { CalibrationDoor } from '@/components/workspace/calibration/calibration-door';
import type { Papers } from '@/components/workspace/papers/papers';
import { createCalibrationPacks } from '@/entrypoints/workspace/calibration/calibration-packs';
import { startPractice } from '@/entrypoints/workspace/calibration/calibration-practice';
import { createCalibrationRating } from '@/entrypoints/workspace/calibration/calibration-rating';
import { paperOfPack } from '@/entrypoints/workspace/calibration/calibration-results';
import { beginRounds, type CalibrationWorld } from '@/entrypoints/workspace/calibration/calibration-world';
import { readPapers } from '@/lib/ledger/read-papers';
import { signingKey } from '@/lib/ledger/signing-key';
import type { DraftEntry } from '@/lib/model/entry';
import { createCalibrationStore } from '@/lib/platform/calibration-store';
import { createReviewStore } from '@/lib/platform/review-store';
import { maskTexts } from '@/lib/redact/mask-texts';
import { plan } from '../../../components/shared/samples';
import { ownLedger } from '../../kept-samples';
import { memoryStore } from '../share/share-sample';

let count = 0;

/** One installation: a ledger with a plan (Ana's) and the given pieces, a shelf, a key of its own, and what it saved. */
export async function calibrationWorld(
  pieces: readonly DraftEntry[] = [],
  people = { employee: 'Ana Ferrer', manager: 'Dana Ruiz' },
) {
  count += 1;
  const name = `calibration-key-${count}`;
  const kept = ownLedger();
  const agreed = plan({ people });
  const at = agreed.createdAt;
  await kept.append([
    { id: crypto.randomUUID(), at, kind: 'plan.adopted', subject: agreed.id, body: agreed },
    ...pieces,
  ]);
  const storage = memoryStore();
  const rounds = createCalibrationStore(storage);
  const reviews = createReviewStore(storage);
  const files: { text: string; name: string }[] = [];
  const write = async (kind: 'paper.written' | 'paper.removed', subject: string, body: object) => {
    const entry = { id: crypto.randomUUID(), at: '2026-11-23T10:00:00Z', kind, subject, body };
    await kept.append([entry as DraftEntry]);
    return { ok: true as const, id: subject };
  };
  const papers = {
    list: async (noun, options) => readPapers(await kept.ledger(), noun, options),
    write: (paper, id = crypto.randomUUID()) => write('paper.written', id, maskTexts(paper)),
    remove: (id) => write('paper.removed', id, {}),
  } as Papers;
  const world: CalibrationWorld = {
    kept,
    changed: vi.fn(),
    rounds,
    reviews,
    key: () => signingKey(name),
    save: (text, file) => files.push({ text, name: file }),
    begin: beginRounds(rounds, async (pack) => (await paperOfPack(papers, pack)) !== null),
  };
  const door = {
    ...createCalibrationPacks(world),
    startPractice: startPractice(world),
    ...createCalibrationRating(world, papers),
  } satisfies Partial<CalibrationDoor>;
  return { door, kept, papers, storage, reviews, files, world };
}

export type CalibrationStage = Awaited<ReturnType<typeof calibrationWorld>>;

/** A file as the browser hands it over. */
export const asFile = (text: string | undefined, name = 'x.throughline') => new File([text ?? ''], name);

/** What an act came to; why not, as an error. */
export function result<T>(done: { ok: true; result: T } | { ok: false; why: string }): T {
  if (!done.ok) throw new Error(done.why);
  return done.result;
}
