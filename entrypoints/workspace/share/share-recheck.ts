import type { Papers } from '@/components/workspace/papers/papers';
import type { Hit, ShareDone, ShareDoor } from '@/components/workspace/share/share-door';
import { readRecord } from '@/lib/ledger/read-evidence';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { maskAgain } from '@/lib/redact/mask-again';
import { maskTexts } from '@/lib/redact/mask-texts';
import { redact } from '@/lib/redact/redact';
import { reasonOf } from '../reason-of';
import type { World } from '../world';
import { textsChanged } from './share-differences';
import { keptAnew } from './share-kept-anew';

type Recheck = Pick<ShareDoor, 'recheck' | 'keepAnew' | 'maskPaper'>;

/** Looks through what is about to leave once more, and mends it. */
export function createShareRecheck(world: World, papers: Pick<Papers, 'write'>): Recheck {
  const { kept, changed } = world;
  return {
    async recheck(pieces, notes) {
      const hits: Hit[] = [];
      for (const { id, words, quote } of pieces) {
        const said = { before: words, after: redact(words, []).text };
        const quoted = { before: quote?.text ?? '', after: quote ? maskAgain(quote).text : '' };
        const texts = [said, quoted].filter(({ before, after }) => before !== after);
        if (texts.length > 0) hits.push({ id, of: 'piece', texts });
      }
      for (const { id, paper } of notes) {
        const texts = textsChanged(paper, maskTexts(paper));
        if (texts.length > 0) hits.push({ id, of: 'paper', texts });
      }
      return hits;
    },
    async keepAnew(row): Promise<ShareDone<string>> {
      const ledger = await kept.ledger();
      const id = newId();
      const entries = keptAnew(row, id, await readRecord(ledger, row.recordKey), { at: instant(), newId });
      try {
        // first the new one, so that its record never stands without evidence and keeps what is known of it
        await kept.append(entries);
        await kept.erase([row.id], 'person');
      } catch (error) {
        return { ok: false, why: `shared_failed_${reasonOf(error)}` };
      } finally {
        changed();
      }
      return { ok: true, result: id };
    },
    async maskPaper({ id, paper }) {
      // the newest version travels alone, and every paper is masked as it is written
      const done = await papers.write(paper, id);
      return done.ok ? { ok: true, result: null } : { ok: false, why: `shared_failed_${done.why}` };
    },
  };
}
