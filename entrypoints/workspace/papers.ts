import type { Papers, Written } from '@/components/workspace/papers/papers';
import { readPapers, readPaperVersions } from '@/lib/ledger/read-papers';
import type { DraftEntry } from '@/lib/model/entry';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { maskTexts } from '@/lib/redact/mask-texts';
import { reasonOf } from './reason-of';
import type { World } from './world';

/** The drawer of papers over the ledger; every change is told to the other pages. */
export function createPapers({ kept, changed }: World): Papers {
  async function append(subject: string, entry: DraftEntry): Promise<Written> {
    try {
      await kept.append([entry]);
    } catch (error) {
      return { ok: false, why: reasonOf(error) };
    }
    changed();
    return { ok: true, id: subject };
  }
  return {
    list: async (noun, options) => readPapers(await kept.ledger(), noun, options),
    write(paper, id = newId()) {
      const body = maskTexts(paper);
      return append(id, { id: newId(), at: instant(), kind: 'paper.written', subject: id, body });
    },
    remove: (id) => append(id, { id: newId(), at: instant(), kind: 'paper.removed', subject: id, body: {} }),
    versions: async (id) => readPaperVersions(await kept.ledger(), id),
  };
}
