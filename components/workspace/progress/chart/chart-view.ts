import type { Plan } from '@/lib/model/plan';
import type { Grain } from '@/lib/progress/grain';
import { type SeriesGiven, seriesOf } from '@/lib/progress/series';
import type { Span } from '@/lib/progress/span';

/** Everything charts of one metric are drawn from. */
export interface ChartSource extends Omit<SeriesGiven, keyof Span | 'grain'> {
  plan: Plan;
  /** the calendar date in the plan's time zone */
  day: string;
}

/** This period, up to five years in one line, or the years over one another. */
export type ChartView = 'period' | 'all' | 'years';

const YEARS = 5;
const ENOUGH = 2;

/** What a view shows, and how finely. */
export function stretchOf(view: ChartView, source: ChartSource): { span: Span; grain: Grain } {
  const { plan, metric } = source;
  const { cadence } = metric;
  if (view === 'period')
    return { span: { from: plan.from, to: plan.to }, grain: cadence === 'week' ? 'week' : 'month' };
  const now = source.day;
  const year = Number(now.slice(0, 4));
  const grain = cadence === 'quarter' || cadence === 'half' ? cadence : 'month';
  const to = plan.to > now && plan.from <= now ? plan.to : now;
  if (view === 'years') return { span: { from: `${year - YEARS + 1}-01-01`, to }, grain };
  return { span: { from: firstDay(source, `${year - YEARS + 1}-01-01`, plan.from), to }, grain };
}

/** A line that begins where the figures begin. */
function firstDay({ measurements, rollups, metric }: ChartSource, earliest: string, latest: string): string {
  const days = [
    ...measurements.filter((one) => one.metric === metric.metric).map(({ from }) => from),
    ...rollups.filter((one) => one.metric === metric.metric && one.known > 0).map(({ week }) => week),
  ];
  const first = days.reduce((least, day) => (day < least ? day : least), latest);
  return first < earliest ? earliest : first;
}

/** The period, unless it has hardly anything to show and the years before have. */
export function firstView(source: ChartSource): ChartView {
  const known = (view: ChartView): number => {
    const { span, grain } = stretchOf(view, source);
    return seriesOf({ ...source, ...span, grain }).points.filter(({ value }) => value !== null).length;
  };
  return known('period') < ENOUGH && known('all') > known('period') ? 'all' : 'period';
}
