import { goalText, percent } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { dayText, planTitle } from '@/components/workspace/plan/plan-title';
import { MapPicture } from '@/components/workspace/plan-map/MapPicture';
import { t, tn } from '@/lib/platform/i18n';
import { latest } from '@/lib/progress/span';
import type { SectionProps } from '../section';
import { noon } from './noon';

/** What was agreed: why the work should move the figures, lit by what was handed over, and what weighs how much. */
export function ImpactMap({ material, progress, template }: SectionProps) {
  const { plan, evidence } = material;
  const counts: Record<string, number> = {};
  for (const metric of evidence.flatMap(({ metrics }) => metrics)) counts[metric] = (counts[metric] ?? 0) + 1;
  const scored = progress.rows.filter(({ role }) => role === 'scored');
  const { agreed } = plan;
  return (
    <div class="part impact-map">
      <p class="soft">
        {agreed
          ? t(
              'reviewPage_mapAgreed',
              planTitle(plan),
              plan.version,
              dayText(latest(agreed.manager.on, agreed.employee.on), noon(plan.to)),
            )
          : t('reviewPage_mapTrial', planTitle(plan))}{' '}
        {t('reviewPage_templateLine', template.name, template.version)}
      </p>
      {plan.purpose && <p dir="auto">{plan.purpose}</p>}
      {plan.map.nodes.length > 0 ? (
        <MapPicture plan={plan} evidence={counts} width={720} />
      ) : (
        <p class="note">{t('reviewPage_mapEmpty')}</p>
      )}
      <table class="figures wide">
        <caption>{t('reviewPage_weights')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('popup_planMetric')}</th>
            <th scope="col">{t('reviewPage_family')}</th>
            <th scope="col">{t('reviewPage_kindOf')}</th>
            <th scope="col">{t('reviewPage_goal')}</th>
            <th scope="col">{t('popup_planWeight')}</th>
            <th scope="col">{t('reviewPage_examplesOf')}</th>
          </tr>
        </thead>
        <tbody>
          {scored.map((row) => (
            <tr key={row.metric}>
              <th scope="row">{metricName(row.metric, plan)}</th>
              <td>{t(`plan_family_${row.family}`)}</td>
              <td>{t(`reviewPage_timing_${row.timing}`)}</td>
              <td>{goalText(row) ?? t('reviewPage_noGoal')}</td>
              <td>{percent(row.weight)}</td>
              <td>{tn('popup_examples', counts[row.metric] ?? 0)}</td>
            </tr>
          ))}
          {plan.rubric.map(({ row, weight }) => (
            <tr key={row}>
              <th scope="row">{t(`rubric_${row}`)}</th>
              <td colSpan={3}>{t('reviewPage_ratedByHand')}</td>
              <td>{percent(weight)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
