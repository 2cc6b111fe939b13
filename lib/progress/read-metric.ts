import type { MeasurementRow } from '@/lib/model/measurement';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { Rollup } from '@/lib/model/rollup';
import type { Figure } from './challenge';
import { chooseMeasurements, chooseRolling, isRollingInto, mayCount } from './choose-measurements';
import {
  type ChallengeRow,
  type Contest,
  challengeState,
  challengesOf,
  contestCases,
  excludes,
  figureOf,
  struckMeasurements,
  takeOut,
  wholeMeasurement,
} from './contest';
import { readTagged, type Tagged } from './read-tagged';
import { type Reading, readMeasured } from './reading';
import { type Span, within } from './span';

/** What there is to read a metric from. */
export interface Sources {
  measurements: readonly MeasurementRow[];
  rollups: readonly Rollup[];
  challenges: readonly ChallengeRow[];
  /** `YYYY-MM-DD` in the plan's time zone */
  today: string;
}

/** A metric's figure of a period as it counts, with the objections to it. */
export interface MetricReading extends Omit<Tagged, 'reading'> {
  /** null: neither a measurement nor a record that could answer */
  reading: Reading | null;
  contests: Contest[];
}

const NOTHING: Figure = { good: 0, n: 0, value: null, interval: null };

/** Reads one metric: measurements over the whole population before the tagged sample, less what was successfully challenged. */
export function readMetric(agreed: PlanMetric, sources: Sources, period: Span): MetricReading {
  const { metric } = agreed;
  const { tagged, records, reading: sample } = readTagged(sources.rollups, metric, period, sources.today);
  const own = sources.measurements.filter(
    (row) =>
      row.metric === metric &&
      mayCount(row) &&
      (within(row, period) || isRollingInto(row, period, agreed.cadence)),
  );
  const ids = new Set(own.map(({ id }) => id));
  const rows = challengesOf(sources.challenges, metric, period, ids);
  const readWithout = (struck: ReadonlySet<string>): Reading | null => {
    const left = own.filter(({ id }) => !struck.has(id));
    const inside = chooseMeasurements(left, metric, period);
    const chosen = inside.length > 0 ? inside : chooseRolling(left, metric, period, agreed.cadence);
    return readMeasured(chosen, countsUp(agreed)) ?? sample;
  };
  const struck = struckMeasurements(rows);
  const whole = readWithout(struck);
  const { reading, out } = whole ? takeOut(whole, rows) : { reading: null, out: new Set<string>() };
  const counting = reading ? figureOf(reading) : NOTHING;
  const contests = rows.map((row): Contest => {
    const base = { id: row.id, state: challengeState(row.paper) };
    const measurement = wholeMeasurement(row);
    if (measurement === null)
      return reading
        ? contestCases(row, reading, out)
        : { ...base, with: NOTHING, without: null, counts: 'with' };
    const others = [...struck].filter((id) => id !== measurement);
    const other = readWithout(new Set(excludes(row) ? others : [...others, measurement]));
    const turned = other ? figureOf(takeOut(other, rows).reading) : NOTHING;
    return excludes(row)
      ? { ...base, with: turned, without: counting, counts: 'without' }
      : { ...base, with: counting, without: turned, counts: 'with' };
  });
  return { tagged, records, reading, contests };
}

/** A plan's own metric that counts things done: counts of two windows add up, and its target goes by days present. */
export function countsUp({ own }: PlanMetric): boolean {
  return own?.unit === 'count';
}
