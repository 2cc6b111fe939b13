import { goalText, percent } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { MapPicture } from '@/components/workspace/plan-map/MapPicture';
import { number, t } from '@/lib/platform/i18n';
import type { PrintProps } from './print-props';

/** What was agreed: the purpose, why the work should move the figures, and what weighs how much. */
export function PrintMap({ material, progress }: PrintProps) {
  const { plan, evidence } = material;
  const counts: Record<string, number> = {};
  for (const metric of evidence.flatMap(({ metrics }) => metrics)) counts[metric] = (counts[metric] ?? 0) + 1;
  const scored = progress.rows.filter(({ role }) => role === 'scored');
  return (
    <>
      {plan.purpose && <p dir="auto">{plan.purpose}</p>}
      {plan.map.nodes.length > 0 && <MapPicture plan={plan} evidence={counts} width={660} />}
      <table class="print-table">
        <thead>
          <tr>
            <th scope="col">{t('print_metric')}</th>
            <th scope="col">{t('print_timing')}</th>
            <th scope="col">{t('print_goal')}</th>
            <th scope="col" class="number">
              {t('print_weight')}
            </th>
            <th scope="col" class="number">
              {t('print_examplesCount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {scored.map((row) => (
            <tr key={row.metric}>
              <th scope="row" dir="auto">
                {metricName(row.metric, plan)}
              </th>
              <td>{t(`reviewPage_timing_${row.timing}`)}</td>
              <td>{goalText(row) ?? t('reviewPage_noGoal')}</td>
              <td class="number">{percent(row.weight)}</td>
              <td class="number">{number(counts[row.metric] ?? 0)}</td>
            </tr>
          ))}
          {plan.rubric.map(({ row, weight }) => (
            <tr key={row}>
              <th scope="row">{t(`rubric_${row}`)}</th>
              <td colSpan={2}>{t('reviewPage_ratedByHand')}</td>
              <td class="number">{percent(weight)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
