import type { Papers, Written } from '@/components/workspace/papers/papers';
import { readPapers, readPaperVersions } from '@/lib/ledger/read-papers';
import type { DraftEntry } from '@/lib/model/entry';
import { browser } from '@/lib/platform/browser';
import { instant, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { createUnsavedStore } from '@/lib/platform/unsaved-store';
import { maskTexts } from '@/lib/redact/mask-texts';
import { reasonOf } from './reason-of';
import type { World } from './world';

/** The drawer of papers over the ledger; every change is told to the other pages. */
export function createPapers({ kept, changed }: World): Papers {
  const unsaved = createUnsavedStore(browser.storage.local);

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
    async write(paper, given) {
      const id = given ?? newId();
      const body = maskTexts(paper);
      const written = await append(id, {
        id: newId(),
        at: instant(),
        kind: 'paper.written',
        subject: id,
        body,
      });
      const left = written.ok ? await unsaved.read(paper.noun, now()) : null;
      if (left && left.id === (given ?? null)) await unsaved.drop(paper.noun);
      return written;
    },
    remove: (id) => append(id, { id: newId(), at: instant(), kind: 'paper.removed', subject: id, body: {} }),
    async erase(id) {
      try {
        await kept.erasePapers([id], 'person');
      } catch (error) {
        return { ok: false, why: reasonOf(error) };
      }
      changed();
      return { ok: true, id };
    },
    versions: async (id) => readPaperVersions(await kept.ledger(), id),
    unsaved: (noun) => unsaved.read(noun, now()),
    keepUnsaved: ({ id, paper }) => unsaved.save({ id, paper: maskTexts(paper) }, instant()),
    forgetUnsaved: (noun) => unsaved.drop(noun),
  };
}
