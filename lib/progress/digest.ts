import { dateIn } from '@/lib/model/calendar-date';
import type { EvidenceRow } from '@/lib/model/rollup';
import { bucketOf } from './grain';
import { addDays, type Span } from './span';

/** One week of one's own work, for oneself. Nobody is compared with anybody. */
export interface Digest {
  week: Span;
  /** different customers; where a record names none, the record stands for one */
  customers: number;
  pieces: number;
  /** up to three own examples, of different customers where there are as many */
  examples: EvidenceRow[];
}

const EXAMPLES = 3;

/**
 * Customers helped in a calendar week (from Monday, in the given time zone). Evidence of a lesson counts as a
 * piece, not as help. The examples are the same whenever the same week is looked at.
 * @param weeksBack 0 for the week of today, 1 for the one before
 */
export function digestOf(
  evidence: readonly EvidenceRow[],
  given: { today: Date; timeZone: string; weeksBack?: number },
): Digest {
  const { timeZone, today, weeksBack = 0 } = given;
  const week = bucketOf(addDays(dateIn(timeZone, today), -7 * weeksBack), 'week');
  const live = evidence.filter((row) => {
    const day = dateIn(timeZone, new Date(row.capturedAt));
    return !row.retracted && day >= week.from && day <= week.to;
  });
  const helped = live.filter(({ outcome }) => outcome !== 'lesson');
  const customers = new Set(helped.map(customerOf));
  return { week, customers: customers.size, pieces: live.length, examples: choose(helped) };
}

function customerOf(row: EvidenceRow): string {
  return row.customer ?? row.recordKey;
}

/** The most telling piece of each customer first, then second pieces while there is room. */
function choose(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const order = [...rows].sort(mostTelling);
  const seen = new Set<string>();
  const first = order.filter((row) => !seen.has(customerOf(row)) && seen.add(customerOf(row)));
  return [...first, ...order.filter((row) => !first.includes(row))].slice(0, EXAMPLES);
}

function mostTelling(a: EvidenceRow, b: EvidenceRow): number {
  return (
    weight(b) - weight(a) || Date.parse(b.capturedAt) - Date.parse(a.capturedAt) || (a.id < b.id ? -1 : 1)
  );
}

/** Stories, work beyond the usual, own words, a quotation: in this order. */
function weight({ story, outcome, words, quote }: EvidenceRow): number {
  return (story ? 8 : 0) + (outcome === 'beyond' ? 4 : 0) + (words.trim() === '' ? 0 : 2) + (quote ? 1 : 0);
}
