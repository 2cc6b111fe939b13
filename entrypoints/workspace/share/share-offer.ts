import { OFFERED } from '@/components/workspace/share/levels';
import { touchesPeriod } from '@/components/workspace/share/paper-days';
import type { ShareDoor } from '@/components/workspace/share/share-door';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readPapers } from '@/lib/ledger/read-papers';
import { dateIn } from '@/lib/model/calendar-date';
import { addDays } from '@/lib/progress/span';
import { readEvidenceOf, readEvidenceSince } from '../pick-evidence';
import { readPlans } from './share-plans';

/** A bundle holds at most this many pieces, and this many papers. */
const MOST = 5000;

/** What could be handed over: live evidence of the days, and papers that touch them. */
export function createShareOffer(kept: KeptLedger): Pick<ShareDoor, 'plans' | 'offer' | 'piecesOf'> {
  return {
    plans: async () => readPlans(await kept.ledger()),
    async offer({ timeZone }, from, until) {
      const ledger = await kept.ledger();
      // a day earlier and later by universal time, then by the plan's own calendar
      const rows = await readEvidenceSince(kept, addDays(from, -1), MOST);
      const lists = await Promise.all(OFFERED.map((noun) => readPapers(ledger, noun)));
      const inPeriod = (at: string) => {
        const day = dateIn(timeZone, new Date(at));
        return day >= from && day <= until;
      };
      return {
        pieces: rows.filter(({ capturedAt }) => inPeriod(capturedAt)),
        papers: lists.flat().filter(({ paper }) => touchesPeriod(paper, from, until)),
      };
    },
    piecesOf: async (ids) => (await readEvidenceOf(kept, ids)).filter(({ retracted }) => !retracted),
  };
}
