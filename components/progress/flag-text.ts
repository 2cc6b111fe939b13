import { figureOf, percent } from '@/components/shared/figures';
import { inSentence } from '@/components/shared/in-sentence';
import { metricName } from '@/components/shared/metric-name';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';
import type { Flag } from '@/lib/progress/progress-row';

/** A flag as one plain sentence: what moved, what it may have cost, and that it is worth a look. */
export function flagSentence(flag: Flag, plan: Plan): string {
  const { metric, guard, figures, kind } = flag;
  const name = metricName(metric, plan);
  const value = (of: MetricId, figure: string) => write(of, figures[figure], plan);
  if (kind === 'speed' && guard) {
    const faster = percent(Math.round(100 * (1 - (figures.time ?? 0) / (figures.timeBefore || 1))));
    const rose = (figures.now ?? 0) > (figures.before ?? 0);
    return t(
      rose ? 'progress_flag_speedRose' : 'progress_flag_speedFell',
      name,
      faster,
      inSentence(metricName(guard, plan)),
      value(guard, 'now'),
    );
  }
  if (kind === 'guardrail' && guard) {
    const other = metricName(guard, plan);
    const named = flag.tradeOff ? inSentence(other) : other;
    return t(
      flag.tradeOff ? 'progress_flag_guardTradeOff' : 'progress_flag_guard',
      name,
      named,
      value(guard, 'guardValue'),
      value(guard, 'limit'),
    );
  }
  if (kind === 'volume') {
    const expected = number(figures.expected ?? figures.nBefore ?? 0);
    return t('progress_flag_volume', name, value(metric, 'rate'), number(figures.n ?? 0), expected);
  }
  if (kind === 'unknown')
    return t('progress_flag_unknown', name, percent(figures.share ?? 0), percent(figures.shareBefore ?? 0));
  return figures.alpha === undefined
    ? t('progress_flag_agreementNone', name)
    : t('progress_flag_agreement', name, number(figures.alpha, 2));
}

/** The same said in a few words beside one of the two metrics. */
export function flagAside(flag: Flag, beside: MetricId, plan: Plan): string {
  const { kind, metric, guard } = flag;
  const other = beside === metric ? guard : metric;
  const side = beside === metric ? 'Metric' : 'Guard';
  if (!other) return t(`progress_aside_${kind}`);
  const named = inSentence(metricName(other, plan));
  const what = kind === 'guardrail' && !flag.tradeOff ? 'limit' : kind;
  return t(`progress_aside_${what}${side}`, named);
}

function write(metric: MetricId, value: number | undefined, plan: Plan): string {
  if (value === undefined) return '–';
  const own = plan.metrics.find((one) => one.metric === metric)?.own ?? null;
  return figureOf({ metric, own }, value);
}
