import type { Cadence } from '@/lib/model/metric';
import { bucketOf, type Grain } from './grain';
import { isTrend } from './mark-points';
import { type SeriesGiven, type SeriesPoint, seriesOf } from './series';
import { addDays, daysIn, type Span } from './span';

const GRAINS: Partial<Record<Cadence, Grain>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
};

/**
 * The last figures of a metric, one per cadence, oldest first: only cadences that are over, without those the
 * person was away for. Metrics read by event, cohort or release have no such figures: none. A cadence without
 * a figure, or with too few cases, breaks the run; the newest may still be on its way.
 * @param count how many cadences running are asked for
 * @param today `YYYY-MM-DD`
 * @returns exactly `count` points of one definition and one kind of source, or none
 */
export function lastRunning(
  given: Omit<SeriesGiven, keyof Span | 'grain'>,
  count: number,
  today: string,
): SeriesPoint[] {
  const grain = GRAINS[given.metric.cadence];
  if (!grain) return [];
  const last = bucketOf(addDays(bucketOf(today, grain).from, -1), grain);
  // long enough for absences in between
  const from = addDays(last.to, -daysIn(last) * (2 * count + 3));
  const { points } = seriesOf({ ...given, grain, from, to: last.to });
  const there = points.filter(({ away }) => !away);
  const settled = there.at(-1)?.value === null ? there.slice(0, -1) : there;
  const running = settled.slice(-count);
  const [first] = running;
  const alike = running.every(
    (one) =>
      isTrend(one) && one.part === first?.part && (one.source === 'tagged') === (first.source === 'tagged'),
  );
  return running.length === count && alike ? running : [];
}
