import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { type MetricReading, readMetric, type Sources } from './read-metric';
import type { Reading } from './reading';
import { earliest, latest, type Span, spanBefore } from './span';
import { type Agreement, type WatchReading, watchAgreement, watchUnknown, watchVolume } from './watch-metric';

interface Given extends Sources {
  plan: Plan;
  absences: readonly Span[];
  agreements?: readonly Agreement[];
}

/** What the built-in watches see on a metric, its period compared with the equally long one before. */
export function watchesOf(agreed: PlanMetric, found: MetricReading, given: Given): WatchReading[] {
  const { plan, absences } = given;
  const earlier = spanBefore(plan);
  const before = readMetric(agreed, given, earlier).reading;
  const now = found.reading;
  const seen: (WatchReading | null)[] = (given.agreements ?? [])
    .filter(({ metric }) => metric === agreed.metric)
    .map(watchAgreement);
  if (before && now && comparable(before, now)) {
    const first = firstWeek(given, agreed.metric, earlier);
    const spans = before.source === 'tagged' ? [{ from: first, to: earlier.to }] : before.spans;
    const pair = { before: { ...before, spans }, now, direction: agreed.direction, absences };
    seen.push(watchVolume(pair), watchUnknown(pair));
  }
  return seen.filter((one) => one !== null);
}

/** A sample and a count over everything tell two different stories. */
function comparable(before: Reading, now: Reading): boolean {
  return (before.source === 'tagged') === (now.source === 'tagged');
}

/** Tagging may have begun in the middle of a period; what came before it was not covered. */
function firstWeek({ rollups }: Sources, metric: string, period: Span): string {
  const weeks = rollups.filter((one) => one.metric === metric && one.records > 0).map(({ week }) => week);
  return latest(earliest(period.to, ...weeks), period.from);
}
