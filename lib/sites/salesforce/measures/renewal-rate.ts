import type { OrgFigure, OrgQuestion } from '@/lib/sites/org-contract';
import { hasField } from '../renewal/write-soql';
import { countOf, dueMeasure, groupBy, type Note, openNotes } from './count-due';
import type { Due } from './due';
import { asMoney, asPercent } from './money';

/** Renewals of one account, due on one day, in one state, with their sums. */
interface Sum extends Pick<Due, 'account' | 'on' | 'state' | 'n'> {
  /** up for renewal */
  up: number;
  won: number;
  /** at most what was up */
  renewed: number;
}

/**
 * Renewal rate by amount: renewed out of what was up for renewal in the window (facts/salesforce 7), currency by
 * currency. What is renewed counts at most what was up on the same account and day; the rate with the increase
 * stands in a note. Renewals past due and still open are up and not renewed; those not due yet are left out.
 */
export const renewalRate = dueMeasure({ id: 'renewalRate', metric: null }, 'money', lacks, (dues, question) =>
  [...groupBy(dues, ({ currency }) => currency ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([currency, some]) => figureOf(some, currency || null, question)),
);

function lacks({ mapping, org }: OrgQuestion): 'noAmount' | 'noField' | null {
  if (mapping.marker.kind === 'contractEnd' || !mapping.amount) return 'noAmount';
  const fields = mapping.prior ? [mapping.amount, mapping.prior] : [mapping.amount];
  return hasField(org.shape, 'Opportunity', ...fields) ? null : 'noField';
}

function figureOf(dues: readonly Due[], currency: string | null, question: OrgQuestion): OrgFigure[] {
  const sums: Sum[] = [];
  const blank: Due[] = [];
  for (const group of groupBy(dues, ({ account, on, state }) => `${account} ${on} ${state}`).values()) {
    const sum = sumOf(group);
    if (sum) sums.push(sum);
    else blank.push(...group);
  }
  const isCounted = ({ state, on }: Sum): boolean => state !== 'open' || on < question.today;
  const counted = sums.filter(isCounted);
  const total = (of: 'up' | 'won' | 'renewed'): number => counted.reduce((all, sum) => all + sum[of], 0);
  const up = total('up');
  if (up <= 0) return [];
  const notes: Note[] = [
    { key: 'measures_note_netRenewal', values: [asPercent(total('won') / up)] },
    ...(question.mapping.prior ? [] : [{ key: 'measures_note_noPrior', values: [] }]),
    ...openNotes(dues, question.today),
    ...(blank.length > 0 ? [{ key: 'measures_note_noAmount', values: [countOf(blank)] }] : []),
  ];
  const n = counted.reduce((all, sum) => all + sum.n, 0);
  const value = (100 * total('renewed')) / up;
  return [
    {
      figure: { kind: 'value', value, n, interval: null, seed: null },
      currency,
      over: { numerator: asMoney(total('renewed')), denominator: asMoney(up) },
      rows: sums.map((sum) => ({
        ref: sum.account,
        on: sum.on,
        says: sum.state === 'open' ? 'unknown' : asMoney(sum.renewed),
        detail: `${asMoney(sum.renewed)}/${asMoney(sum.up)}`,
      })),
      notes,
    },
  ];
}

/** null: the field for the amount is empty, which is not the same as nothing. */
function sumOf(group: readonly Due[]): Sum | null {
  const [first] = group;
  const amount = addUp(group, 'amount');
  const prior = addUp(group, 'prior');
  const up = prior ?? amount;
  if (!first || up === null || (first.state === 'won' && amount === null)) return null;
  const won = first.state === 'won' ? (amount ?? 0) : 0;
  const { account, on, state } = first;
  return { account, on, state, n: countOf(group), up, won, renewed: Math.min(won, up) };
}

function addUp(group: readonly Due[], of: 'amount' | 'prior'): number | null {
  const known = group.map((due) => due[of]).filter((one) => one !== null);
  return known.length > 0 ? known.reduce((sum, one) => sum + one, 0) : null;
}
