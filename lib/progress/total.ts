import { type Part, printParts } from './print-parts';
import { roundHalfUp } from './rounding';

/** Why an item has no points. Missing is never zero and never made up. */
export type Absence = 'notYet' | 'missing' | 'tooFew';

/** One scored metric or rubric row. An item that does not apply is not in the list: an amendment moved its weight. */
export interface Item {
  id: string;
  /** whole percent of the plan */
  weight: number;
  /** 0-120, or why there are none */
  points: number | Absence;
  /** the most it could earn: 120 with a stretch and for a rubric row, 100 without and for a band */
  most: number;
}

export interface Contribution extends Item {
  /** the share of the total that it carries, in percent, once absent items are left out; 0 if absent */
  share: number;
  /** points of the total: weight x points / present weight, before rounding; null if absent */
  exact: number | null;
  /** the same to one decimal; printed parts add up to the printed total exactly */
  printed: number | null;
}

export interface Total {
  /** one decimal; null: not enough is present for a total, only the profile is shown */
  printed: number | null;
  exact: number | null;
  /** weight of the items that have points, in percent */
  present: number;
  /** where the total would lie if all that is absent came out worst or best, to one decimal */
  bounds: { low: number; high: number };
  contributions: Contribution[];
}

/** Under this much present weight there is no total. */
export const ENOUGH = 70;

/**
 * The weighted total with its working. Absent items are left out and the rest re-weighted; the bounds say
 * what that may hide.
 * @throws RangeError when the weights do not add up to 100, or points lie outside 0 and `most`
 */
export function total(items: readonly Item[]): Total {
  check(items);
  const here = items.filter((item) => typeof item.points === 'number');
  const present = sum(here, (item) => item.weight);
  const enough = present >= ENOUGH;
  const parts = items.map((item): Part | null =>
    typeof item.points === 'number' && enough
      ? { exact: (item.weight * item.points) / present, weight: item.weight }
      : null,
  );
  const printed = printParts(parts.filter((part) => part !== null));
  const exact = enough ? sum(parts, (part) => part?.exact ?? 0) : null;
  const low = sum(here, (item) => (item.weight * Number(item.points)) / 100);
  const open = sum(items, (item) => (here.includes(item) ? 0 : (item.weight * item.most) / 100));
  return {
    printed: exact === null ? null : roundHalfUp(exact),
    exact,
    present,
    bounds: { low: roundHalfUp(low), high: roundHalfUp(low + open) },
    contributions: items.map((item, place) => ({
      ...item,
      share: here.includes(item) && present > 0 ? (100 * item.weight) / present : 0,
      exact: parts[place]?.exact ?? null,
      printed: parts[place] ? (printed.shift() ?? null) : null,
    })),
  };
}

function check(items: readonly Item[]): void {
  if (sum(items, (item) => item.weight) !== 100) throw new RangeError('the weights do not add up to 100');
  for (const { id, weight, points, most } of items) {
    if (!Number.isInteger(weight) || weight < 0)
      throw new RangeError(`${id}: a weight is a whole percentage`);
    if (typeof points === 'number' && !(points >= 0 && points <= most))
      throw new RangeError(`${id}: points lie between 0 and ${most}`);
  }
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((whole, one) => whole + of(one), 0);
}
