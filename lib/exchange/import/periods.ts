import type { MeasuredFigure, Measurement } from '@/lib/model/measurement';
import type { Step } from './in-slices';
import { refuse } from './problem';
import { isCounted, rangeOf } from './ranges';
import { type Cells, maskedText } from './read-cells';
import type { Table } from './read-table';
import type { Result } from './result';
import type { ImportContext, ImportSettings, KnownMetric } from './settings';
import { walkRows } from './walk-rows';

interface Period extends Omit<Measurement, 'id'> {
  source: string;
  exportedOn: string | null;
}

/** A window longer than this is two windows, or a slip. In days. */
const LONGEST = 400;

/** One line per period, any metric: the figures are taken as they stand. */
export function* measurePeriods(
  table: Table,
  settings: ImportSettings,
  context: ImportContext,
): Generator<Step, Result> {
  const known = knownBy(context.metrics);
  const windows = new Map<string, Period[]>();
  const walked = yield* walkRows(table, settings, context, (cells) => {
    const period = readPeriod(cells, settings, context, known);
    const before = windows.get(period.metric) ?? [];
    windows.set(period.metric, before);
    const clash = before.find((one) => one.from <= period.to && period.from <= one.to);
    if (clash) {
      const same = clash.from === period.from && clash.to === period.to;
      refuse(same ? 'twice' : 'overlaps', 'period_start', period.from, clash.from, clash.to);
    }
    before.push(period);
    return period;
  });
  const measurements = walked.good.map(({ source: _, exportedOn: __, ...one }) => ({
    id: context.newId(),
    ...one,
  }));
  const bare = measurements.filter(({ figure }) => figure.kind === 'value').length;
  return {
    measurements,
    rows: [],
    problems: walked.problems,
    notes: bare > 0 ? [{ code: 'noInterval', about: [bare] }] : [],
    read: walked.read,
    others: 0,
    source: walked.good.find(({ source }) => source)?.source ?? '',
    exportedOn: newest(walked.good.map(({ exportedOn }) => exportedOn)),
  };
}

function readPeriod(
  cells: Cells,
  { counts }: ImportSettings,
  { today }: ImportContext,
  known: ReadonlyMap<string, KnownMetric>,
): Period {
  const named = cells.text('metric') || counts || refuse('missing', 'metric');
  const metric = known.get(named.toLowerCase()) ?? refuse('unknownMetric', 'metric', named);
  if (!metric.inPlan) refuse('notInPlan', 'metric', named);
  const from = cells.pastDate('period_start');
  const ends = cells.pastDate('period_end', 'last');
  const monthUnderWay =
    ends > today && ends.slice(0, 7) === today.slice(0, 7) && /^\d{4}.\d\d?$/.test(cells.text('period_end'));
  if (ends > today && !monthUnderWay) refuse('future', 'period_end', cells.text('period_end'));
  const to = monthUnderWay ? today : ends;
  if (to < from) refuse('endsBefore', 'period_end', cells.text('period_end'), from);
  if (Date.parse(to) - Date.parse(from) > LONGEST * 86_400_000) {
    refuse('tooLong', 'period_end', cells.text('period_end'), LONGEST);
  }
  return {
    metric: metric.id,
    from,
    to,
    figure: readFigure(cells, metric),
    mix: [],
    note: '',
    source: maskedText(cells.text('source'), 200),
    exportedOn: cells.date('exported_on'),
  };
}

function readFigure(cells: Cells, { id, unit }: KnownMetric): MeasuredFigure {
  const counted = isCounted(id, unit);
  const bottom = counted ? cells.whole('denominator') : cells.number('denominator');
  const top = counted ? cells.whole('numerator') : cells.number('numerator');
  if (top !== null && bottom !== null) {
    if (bottom <= 0) refuse('noCases', 'denominator', cells.text('denominator'));
    if (counted && top > bottom) refuse('goodAboveN', 'numerator', top, bottom);
    if (counted) return { kind: 'rate', good: top, n: bottom, apart: 0, unknown: 0 };
    const value = (unit === 'percent' ? 100 : 1) * (top / bottom);
    return plainValue(within(value, 'numerator', cells.text('numerator'), id, unit), cells.whole('n'));
  }
  if (top !== null || (bottom !== null && cells.text('value') === '')) {
    refuse('missing', top === null ? 'numerator' : 'denominator');
  }
  const written = cells.text('value');
  const value = cells.number('value') ?? refuse('noFigure', 'value');
  if (/%\s*$/.test(written) && unit !== 'percent') refuse('percentSign', 'value', written, unit);
  return plainValue(within(value, 'value', written, id, unit), cells.whole('n') ?? bottom);
}

function within(value: number, column: string, stood: string, id: string, unit: KnownMetric['unit']): number {
  const [low, high] = rangeOf(id, unit);
  return value < low || value > high ? refuse('outOfRange', column, stood, low, high) : value;
}

function plainValue(value: number, n: number | null): MeasuredFigure {
  return { kind: 'value', value, n, interval: null, seed: null };
}

/** By id and by name, in lower case. */
function knownBy(metrics: readonly KnownMetric[]): Map<string, KnownMetric> {
  return new Map(
    metrics.flatMap((one) => [[one.name.toLowerCase(), one] as const, [one.id.toLowerCase(), one] as const]),
  );
}

export function newest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((best, one) => (one !== null && (best === null || one > best) ? one : best), null);
}
