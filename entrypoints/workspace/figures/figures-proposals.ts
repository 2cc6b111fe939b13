import type { Papers } from '@/components/workspace/papers/papers';
import { readPaper } from '@/lib/ledger/read-papers';
import { newId } from '@/lib/platform/random';
import { reasonOf } from '../reason-of';
import type { World } from '../world';
import { figureOf, recorded, removed } from './figures-by-hand';

/** Figures by hand: papers until both parties have accepted, then measurements; in one append, so never both. */
export function createProposals(world: World, papers: Papers): Papers {
  return {
    ...papers,
    async write(paper, id) {
      const figure = paper.noun === 'proposal' ? figureOf(paper) : null;
      if (paper.noun !== 'proposal' || figure === null) return papers.write(paper, id);
      const known = id === undefined ? null : await readPaper(await world.kept.ledger(), id);
      const entries = [recorded(paper, figure), ...(known && id && !known.removed ? [removed(id)] : [])];
      try {
        await world.kept.append(entries);
      } catch (error) {
        return { ok: false, why: reasonOf(error) };
      }
      await papers.forgetUnsaved('proposal');
      world.changed();
      return { ok: true, id: id ?? newId() };
    },
  };
}
