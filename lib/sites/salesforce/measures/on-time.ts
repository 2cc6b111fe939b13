import type { OrgQuestion } from '@/lib/sites/org-contract';
import { signedField } from '../renewal/renewal-where';
import { hasField } from '../renewal/write-soql';
import { dueMeasure, groupBy, type Note, openNotes } from './count-due';
import type { Due } from './due';
import { signedPath } from './due-columns';

/** How the renewals of one account and day came out. */
interface Tally {
  good: number;
  miss: number;
  unknown: number;
}

/**
 * M43: renewals signed by the day they were due, out of those due. Lost ones and open ones past their day were not;
 * open ones that are not due yet, and won ones whose signing nobody recorded, are not decided.
 */
export const onTime = dueMeasure({ id: 'onTime', metric: 'M43' }, 'signed', lacks, (dues, question) => {
  const rows = [...groupBy(dues, ({ account, on }) => `${account} ${on}`).values()].map((some) => {
    const tally = add(some.map((due) => tallyOf(due, question.today)));
    return { ref: some[0]?.account ?? '', on: some[0]?.on ?? question.today, tally };
  });
  const { good, miss, unknown } = add(rows.map(({ tally }) => tally));
  return [
    {
      figure: { kind: 'rate', good, n: good + miss, apart: 0, unknown },
      currency: null,
      over: { numerator: good, denominator: good + miss },
      rows: rows.map(({ ref, on, tally }) => ({
        ref,
        on,
        says: tally.miss > 0 ? 'miss' : tally.unknown > 0 ? 'unknown' : 'good',
        detail: `${tally.good}/${tally.good + tally.miss + tally.unknown}`,
      })),
      notes: [signedNote(question), ...openNotes(dues, question.today)],
    },
  ];
});

function lacks(question: OrgQuestion): 'noField' | null {
  const { mapping, org } = question;
  if (!mapping.signed) return null;
  const ofContract = mapping.marker.kind === 'contractEnd' && hasField(org.shape, 'Contract', mapping.signed);
  return ofContract || signedField(mapping, org.shape) ? null : 'noField';
}

function tallyOf({ state, on, n, signed }: Due, today: string): Tally {
  const all = (of: keyof Tally): Tally => ({ good: 0, miss: 0, unknown: 0, [of]: n });
  if (state === 'lost' || (state === 'open' && on < today)) return all('miss');
  if (state === 'open' || !signed) return all('unknown');
  if (signed.last <= on) return all('good');
  if (signed.first > on) return all('miss');
  // one group of the server reaches over midnight of ours: of two the ends tell, of more they do not
  return n === 2 ? { good: 1, miss: 1, unknown: 0 } : all('unknown');
}

function add(tallies: readonly Tally[]): Tally {
  const sum = (of: keyof Tally): number => tallies.reduce((all, tally) => all + tally[of], 0);
  return { good: sum('good'), miss: sum('miss'), unknown: sum('unknown') };
}

/** What the day of signing was taken from. */
function signedNote(question: OrgQuestion): Note {
  const { mapping } = question;
  if (mapping.signed) return { key: 'measures_note_signedBy', values: [mapping.signed] };
  if (mapping.marker.kind === 'contractEnd') return { key: 'measures_note_signedByContract', values: [] };
  const byStage = signedPath(question) === 'LastStageChangeDate';
  return { key: byStage ? 'measures_note_signedByStage' : 'measures_note_signedByClose', values: [] };
}
