import { countsText } from '@/components/progress/row-text';
import { dateText, daysText } from '@/components/shared/calendar';
import { figureOf, goalText, rangeOf } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { number, t } from '@/lib/platform/i18n';
import type { Series, SeriesPoint } from '@/lib/progress/series';

/** A point in words: "Oct: 88%, 44 of 50, likely 76–94%". */
export function pointText(point: SeriesPoint, metric: PlanMetric, today: Date): string {
  const when = daysText(point, today);
  if (point.value === null) return t(point.away ? 'chart_pointAway' : 'chart_pointNone', when);
  const figures = figuresOf(point, metric);
  return t(point.marked ? 'chart_pointMarked' : 'chart_point', when, figures);
}

/** Value, counts and interval, as far as known. */
function figuresOf(point: SeriesPoint, metric: PlanMetric): string {
  const value = figureOf(metric, point.value ?? 0);
  const counts = countsOf(point);
  const range = point.interval ? rangeOf(metric, point.interval) : '';
  if (counts && range) return t('chart_three', value, counts, range);
  return counts || range ? t('chart_two', value, counts || range) : value;
}

/** "44 of 50" where it was counted, else how many cases stand behind it. */
export function countsOf({ good, n, value }: SeriesPoint): string {
  const isRate = n !== null && n > 0 && value !== null && Math.abs(value - (100 * good) / n) < 1e-6;
  return n === null ? '' : countsText({ kind: isRate ? 'rate' : 'value', good, n });
}

/** The chart as a sentence: what it shows, over what time, from where to where, and what was agreed. */
export function chartSentence(series: Series, metric: PlanMetric, plan: Plan, today: Date): string {
  const known = series.points.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const name = metricName(metric.metric, plan);
  if (!first || !last) return t('chart_empty', name);
  const span = t('shared_days', dateText(first.from, today), dateText(last.to, today));
  const from = figureOf(metric, first.value ?? 0);
  const to = figureOf(metric, last.value ?? 0);
  const goal = goalText(metric);
  return t(
    goal ? 'chart_sentence' : 'chart_sentenceNoTarget',
    t('chart_of', name, span),
    t('chart_fromTo', from, to),
    number(known.length),
    goal ?? '',
  );
}
