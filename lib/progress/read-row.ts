import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { scaleCountTarget } from './absence';
import { staleSince } from './cadence';
import { daysAway } from './days-away';
import { FEWEST_FOR_NPS } from './nps';
import type { PlainRow, Scaled } from './progress-row';
import { countsUp, type MetricReading } from './read-metric';
import type { Reading } from './reading';
import { sampleOf } from './sample';
import { daysIn, type Span } from './span';
import { bandVerdict, type Verdict, verdictOf } from './verdict';

/** The library's own net promoter score. */
const NPS_METRIC = 'M51';

/** A metric of the plan with its figure, verdict and age, without guardrails and points. */
export function readRow(
  agreed: PlanMetric,
  found: MetricReading,
  given: { plan: Plan; absences: readonly Span[]; today: string },
): PlainRow {
  const { plan, absences, today } = given;
  const { source: agreedSource, ...metric } = agreed;
  const reading = found.reading && refuseSmall(agreed, found.reading);
  const scaled = scale(agreed, plan, absences);
  const anchors = scaled ? scaleAnchors(agreed, scaled) : metric;
  const sample = reading?.n == null ? null : sampleOf(reading.n, fewest(agreed));
  const tooFew = sample === 'tooFew';
  const shown = reading?.value != null;
  const covered = reading !== null && (shown || reading.counted.length > 0);
  return {
    ...anchors,
    agreedSource,
    state: agreed.revisit !== null ? 'notYet' : shown ? 'measured' : reading ? 'noCases' : 'noSource',
    source: shown ? reading.source : null,
    kind: reading?.kind ?? null,
    good: reading?.good ?? 0,
    n: reading ? reading.n : 0,
    tagged: found.tagged,
    records: found.records,
    unknown: reading?.unknown ?? 0,
    apart: reading?.apart ?? 0,
    value: reading?.value ?? null,
    interval: reading?.interval ?? null,
    verdict: reading ? judge(reading, anchors, tooFew) : null,
    tooFew,
    provisional: sample === 'provisional',
    window: covered ? reading.window : null,
    readAt: reading?.readAt ?? null,
    stale: covered ? staleSince(agreed.cadence, reading.window.to, plan.to, today) : null,
    counted: reading?.counted ?? [],
    scaled,
    challenges: found.contests,
    scores: reading !== null && mayScore(agreed, reading),
  };
}

/** Self-tagged evidence explains a figure; it moves points only where both named it as the source. */
function mayScore({ source, accepted }: PlanMetric, reading: Reading): boolean {
  if (reading.source !== 'tagged') return true;
  return source === 'tagged' && accepted.employee !== null && accepted.manager !== null;
}

function isNps({ metric, own }: PlanMetric): boolean {
  return own ? own.unit === 'nps' : metric === NPS_METRIC;
}

/** The smallest sample that bears a verdict or points. */
function fewest(agreed: PlanMetric): number {
  return isNps(agreed) ? Math.max(FEWEST_FOR_NPS, agreed.minimum) : agreed.minimum;
}

/** A net promoter score of a handful of answers is not shown at all. */
function refuseSmall(agreed: PlanMetric, reading: Reading): Reading {
  const small = isNps(agreed) && reading.n !== null && reading.n < FEWEST_FOR_NPS;
  return small ? { ...reading, value: null, interval: null } : reading;
}

function judge(
  { value, interval }: Reading,
  { target, direction, band }: Pick<PlanMetric, 'target' | 'direction' | 'band'>,
  tooFew: boolean,
): Verdict | null {
  const range = direction === 'band' && (band?.low != null || band?.high != null) ? band : null;
  if (value === null || interval === null || (target === null && !range)) return null;
  if (tooFew) return 'tooEarly';
  if (range) return bandVerdict(interval, range);
  return target === null ? null : verdictOf(interval, target, direction);
}

function scale(agreed: PlanMetric, plan: Plan, absences: readonly Span[]): Scaled | null {
  if (!countsUp(agreed) || agreed.target === null) return null;
  const days = daysIn(plan);
  const away = Math.min(days, daysAway(plan, absences));
  return away === 0 ? null : { days, away, target: agreed.target };
}

function scaleAnchors(agreed: PlanMetric, { days, away }: Scaled): Omit<PlanMetric, 'source'> {
  const { source: _, ...metric } = agreed;
  const less = (figure: number | null): number | null =>
    figure === null ? null : scaleCountTarget(figure, days, away);
  const { baseline, target, stretch, floor } = metric;
  return {
    ...metric,
    baseline: less(baseline),
    target: less(target),
    stretch: less(stretch),
    floor: less(floor),
  };
}
