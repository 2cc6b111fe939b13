import type { Interval } from './wilson';

/** A rate in two periods running. Cases before may be scaled to as many days as after, so no whole numbers. */
export interface Pair {
  before: { good: number; n: number };
  after: { good: number; n: number };
}

/** A tenth faster counts as faster; three tenths fewer cases as fewer; ten points more unknown as more. */
const FASTER = 0.1;
const FEWER = 0.3;
const MORE_UNKNOWN = 10;
/** Krippendorff's alpha under which raters do not agree well enough, and the items needed to tell. */
const LEAST_ALPHA = 0.667;
const LEAST_ITEMS = 10;

/**
 * Speed bought with quality: the median time fell by a tenth or more while a quality metric went to the bad
 * side, outside the interval it had before.
 * @param quality its interval in the period before, and its value now
 * @param direction in which the quality metric gets better
 */
export function speedWatch(
  time: { before: number; after: number },
  quality: { usual: Interval | null; now: number | null },
  direction: 'up' | 'down',
): boolean {
  const faster = time.before > 0 && time.after <= (1 - FASTER) * time.before + 1e-9;
  const { usual, now } = quality;
  if (!faster || usual === null || now === null) return false;
  return direction === 'up' ? now < usual.low : now > usual.high;
}

/** A rate that improves while its cases fall by three tenths or more. */
export function volumeWatch({ before, after }: Pair, direction: 'up' | 'down'): boolean {
  if (before.n === 0 || after.n === 0) return false;
  const change = after.good / after.n - before.good / before.n;
  const better = direction === 'up' ? change > 0 : change < 0;
  return better && after.n <= (1 - FEWER) * before.n + 1e-9;
}

/** The share of cases without a known outcome, in percent, is up by more than ten points. */
export function unknownWatch(before: number, after: number): boolean {
  return after - before > MORE_UNKNOWN + 1e-9;
}

/** Whether raters agree well enough; under ten items rated twice one can only watch. */
export function agreementWatch(alpha: number | null, items: number): 'ok' | 'watch' | 'breached' {
  if (items < LEAST_ITEMS || alpha === null) return 'watch';
  return alpha < LEAST_ALPHA ? 'breached' : 'ok';
}
