import { dateIn } from '@/lib/model/calendar-date';
import type { MetricId } from '@/lib/model/evidence';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { Rollup } from '@/lib/model/rollup';
import { flagsOf } from './flags-of';
import { guardsOf } from './guards-of';
import { pointsOf } from './points-of';
import type { Flag, PlainRow, ProgressRow } from './progress-row';
import { readMetric } from './read-metric';
import { readRow } from './read-row';
import type { Total } from './total';
import { type NoTotal, totalOf } from './total-of';
import type { Agreement } from './watch-metric';
import { watchSpeed } from './watch-speed';
import { watchesOf } from './watches-of';

export type { Flag, ProgressRow } from './progress-row';

/** Everything progress is calculated from. */
export interface Given {
  plan: Plan;
  rollups: readonly Rollup[];
  measurements: readonly MeasurementRow[];
  challenges: readonly PaperRow<'challenge'>[];
  absences: readonly PaperRow<'absence'>[];
  /** measurements of the equally long period before the plan's, for what compares the two */
  earlier?: readonly MeasurementRow[];
  /** how well raters agreed, where somebody calculated it */
  agreements?: readonly Agreement[];
  today: Date;
}

/** Where a plan stands. */
export interface Progress {
  /** one row per metric, in plan order */
  rows: ProgressRow[];
  total: Total | null;
  /** why there is no total to print; `tooLittle` still has bounds and contributions in `total` */
  noTotal: NoTotal | null;
  /** every sign once; the rows on both sides carry it too */
  flags: Flag[];
}

/**
 * The rows, total and flags of a plan. Does not depend on the order in which anything is handed in; nothing
 * missing counts as zero. Formulas: attainment, band, wilson, guardrail, watches, total.
 */
export function progressOf(given: Given): Progress {
  const { plan } = given;
  const today = dateIn(plan.timeZone, given.today);
  const absences = given.absences.filter(({ removed }) => !removed).map(({ paper }) => paper);
  const measurements = unique([...given.measurements, ...(given.earlier ?? [])]);
  const sources = { ...given, measurements, today };
  const read = plan.metrics.map((agreed) => {
    const found = readMetric(agreed, sources, plan);
    const row = readRow(agreed, found, { plan, absences, today });
    return { row, watches: watchesOf(agreed, found, { ...sources, absences, plan }) };
  });
  const byMetric = new Map(read.map(({ row }): [MetricId, PlainRow] => [row.metric, row]));
  const guarded = read.map((one) => ({ ...one, guards: guardsOf(one.row, byMetric, one.watches) }));
  const flags = [
    ...guarded.flatMap(({ row, guards, watches }) => flagsOf(row, guards, watches)),
    ...watchSpeed(measurements, plan),
  ];
  const rows = guarded.map(({ row: { scores, ...row }, guards }): ProgressRow => {
    const points = pointsOf({ ...row, scores }, guards, plan, today);
    const own = flags.filter(({ metric, guard }) => metric === row.metric || guard === row.metric);
    return { ...row, ...points, guards, flags: own };
  });
  return { rows, ...totalOf(plan, rows), flags };
}

function unique(rows: readonly MeasurementRow[]): MeasurementRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
