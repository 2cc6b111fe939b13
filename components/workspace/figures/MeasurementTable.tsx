import { daysText } from '@/components/shared/calendar';
import { figureOf, rangeOf } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import type { Measurement } from '@/lib/model/measurement';
import type { Plan } from '@/lib/model/plan';
import { number, t, tn } from '@/lib/platform/i18n';
import { wilson } from '@/lib/progress/wilson';
import { TableFrame } from './TableFrame';

interface Props {
  measurements: readonly Measurement[];
  plan: Plan | null;
  today: Date;
  /** the measurement whose rows are shown */
  shown?: string | null;
  onShow?: (id: string) => void;
  /** shown at most, with a line that says how many more there are */
  most?: number;
}

/** Figures as they count: metric, window, value with its sample and interval. */
export function MeasurementTable({ measurements, plan, today, shown, onShow, most = 300 }: Props) {
  const rest = measurements.length - most;
  return (
    <TableFrame label={t('figures_measurements')}>
      <table class="figures-table">
        <caption>{t('figures_measurements')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures_column_metric')}</th>
            <th scope="col">{t('figures_column_window')}</th>
            <th scope="col">{t('figures_column_figure')}</th>
            <th scope="col">{t('figures_column_sample')}</th>
          </tr>
        </thead>
        <tbody>
          {measurements.slice(0, most).map((one) => (
            <tr key={one.id}>
              <th scope="row" dir="auto">
                {metricName(one.metric, plan)}
              </th>
              <td class="figures">
                {onShow ? (
                  <button
                    type="button"
                    class="button quiet"
                    aria-pressed={shown === one.id}
                    title={t('figures_showRows')}
                    onClick={() => onShow(one.id)}
                  >
                    {daysText(one, today)}
                  </button>
                ) : (
                  daysText(one, today)
                )}
              </td>
              <td class="figures">{valueText(one, plan)}</td>
              <td class="figures">{sampleText(one, plan)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p class="soft">{tn('figures_more', rest)}</p>}
    </TableFrame>
  );
}

function measured(one: Measurement, plan: Plan | null) {
  return { metric: one.metric, own: plan?.metrics.find(({ metric }) => metric === one.metric)?.own ?? null };
}

function valueText(one: Measurement, plan: Plan | null): string {
  const { figure } = one;
  if (figure.kind === 'value') return figureOf(measured(one, plan), figure.value);
  return figure.n > 0 ? figureOf(measured(one, plan), (100 * figure.good) / figure.n) : t('figures_noCases');
}

/** How many cases are behind it, and the span the value may as well lie in. */
function sampleText(one: Measurement, plan: Plan | null): string {
  const { figure } = one;
  if (figure.kind === 'rate') {
    const counts = t('figures_of', number(figure.good), number(figure.n));
    const span = wilson(figure.good, figure.n);
    return span ? t('figures_withRange', counts, rangeOf(measured(one, plan), span)) : counts;
  }
  const counts = figure.n === null ? t('figures_noSample') : t('figures_n', number(figure.n));
  return figure.interval
    ? t('figures_withRange', counts, rangeOf(measured(one, plan), figure.interval))
    : counts;
}
