import type { MeasurementRow } from '@/lib/model/measurement';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { Rollup } from '@/lib/model/rollup';
import { chooseMeasurements, mayCount, newestFirst } from './choose-measurements';
import { daysAway } from './days-away';
import { concerns, type DefinitionChange, definitionChanges } from './definition-changes';
import { bucketOf, bucketsIn, type Grain } from './grain';
import { markPoints } from './mark-points';
import { countsUp } from './read-metric';
import { addWeeks } from './read-tagged';
import { type Reading, readMeasured } from './reading';
import { sampleOf } from './sample';
import { daysIn, type Span } from './span';
import { type TargetStep, targetSteps } from './target-steps';

/** One point of a chart: what a metric showed over a window. */
export interface SeriesPoint extends Span, Pick<Reading, 'good' | 'value' | 'interval' | 'n'> {
  /** null: nothing known of this stretch, a gap in the line */
  source: Reading['source'] | null;
  counted: string[];
  tooFew: boolean;
  /** away for more than half of the days: drawn apart, not part of the trend */
  away: boolean;
  /** outside the limits of at least six earlier points: to be annotated, not a judgement */
  marked: boolean;
  /** number of the stretch between two definition changes, from 0: only points of one part are one line */
  part: number;
}

/** Everything a chart of one metric shows. */
export interface Series {
  grain: Grain;
  /** oldest first, without holes: a stretch without a figure has a point without a value */
  points: SeriesPoint[];
  targets: TargetStep[];
  annotations: { id: string; on: string; text: string }[];
  changes: DefinitionChange[];
}

/** What a chart is drawn from. `from` and `to`: the stretch shown, `YYYY-MM-DD`. */
export interface SeriesGiven extends Span {
  metric: PlanMetric;
  measurements: readonly MeasurementRow[];
  rollups: readonly Rollup[];
  /** all adopted plan versions, oldest first */
  versions: readonly Plan[];
  absences: readonly PaperRow<'absence'>[];
  annotations: readonly PaperRow<'annotation'>[];
  grain: Grain;
}

/**
 * A metric over time. Each calendar stretch shows what was measured inside it, else the newest measurement of
 * a longer window that ends in it (a rolling or quarterly figure, with its own window), else the tagged sample
 * of its weeks. Old targets stay where they held.
 */
export function seriesOf(given: SeriesGiven): Series {
  const { metric, grain } = given;
  // what belongs to a stretch ends in it, whether or not it began there
  const ending = byBucket(
    given.measurements.filter((row) => row.metric === metric.metric && mayCount(row)),
    ({ to }) => bucketOf(to, grain),
  );
  const weeks = byBucket(
    given.rollups.filter((row) => row.metric === metric.metric),
    ({ week }) => bucketOf(week, grain),
  );
  const span = { from: given.from, to: given.to };
  const absences = given.absences.filter(({ removed }) => !removed).map(({ paper }) => paper);
  const changes = definitionChanges(metric.metric, given.annotations, given.versions);
  const points = bucketsIn(span, grain).map((bucket): SeriesPoint => {
    const reading = readBucket(metric, bucket, ending.get(bucket.from) ?? [], weeks.get(bucket.from) ?? []);
    const window = reading?.window ?? bucket;
    const { value, interval, n, good, source, counted } = reading ?? EMPTY;
    return {
      from: window.from,
      to: window.to,
      good,
      value,
      interval,
      n,
      source: value === null ? null : source,
      counted,
      tooFew: n !== null && sampleOf(n, metric.minimum) === 'tooFew',
      away: 2 * daysAway(window, absences) > daysIn(window),
      marked: false,
      part: changes.filter(({ on }) => on <= window.from).length,
    };
  });
  return {
    grain,
    points: markPoints(points),
    targets: targetSteps(given.versions, metric.metric, span),
    annotations: notes(given),
    changes: changes.filter(({ on }) => on >= span.from && on <= span.to),
  };
}

const EMPTY = { value: null, interval: null, n: 0, good: 0, source: null, counted: [] };

/** Rows by the first day of the stretch they belong to. */
function byBucket<Row>(rows: readonly Row[], of: (row: Row) => Span): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const { from } = of(row);
    const there = found.get(from);
    if (there) there.push(row);
    else found.set(from, [row]);
  }
  return found;
}

/** @param ending measurements of this metric that count and end in the stretch; `weeks` those that begin in it */
function readBucket(
  metric: PlanMetric,
  bucket: Span,
  ending: readonly MeasurementRow[],
  weeks: readonly Rollup[],
): Reading | null {
  const inside = chooseMeasurements(ending, metric.metric, bucket);
  if (inside.length > 0) return readMeasured(inside, countsUp(metric));
  const [longer] = [...ending].sort((a, b) => b.to.localeCompare(a.to) || newestFirst(a, b));
  return longer ? readMeasured([longer]) : addWeeks(weeks, metric.metric, bucket).reading;
}

function notes({ annotations, metric, from, to }: SeriesGiven): Series['annotations'] {
  return annotations
    .filter(({ removed, paper }) => !removed && concerns(paper.metric, metric.metric))
    .filter(({ paper: { on } }) => on >= from && on <= to)
    .map(({ id, paper: { on, text } }) => ({ id, on, text }))
    .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
}
