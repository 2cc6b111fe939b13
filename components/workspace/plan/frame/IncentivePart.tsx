import { Button } from '@/components/shared/Button';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import type { Incentive } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';
import { FormPart } from '../metrics/FormPart';
import type { FramePart } from './frame-part';

const PULLS: readonly Incentive['pulls'][] = ['with', 'against', 'neither'];

/** What else pulls: pay, a bonus, a goal of the team. One that pulls the other way is said out loud. */
export function IncentivePart({ plan, onChange }: FramePart) {
  const { incentives } = plan;
  const put = (place: number, next: Incentive[]) =>
    onChange({ ...plan, incentives: incentives.toSpliced(place, 1, ...next) });
  return (
    <FormPart level={2} title={t('plan_partIncentives')} hint={t('plan_incentivesHint')}>
      <ul class="incentives">
        {incentives.map((one, place) => (
          <li key={place}>
            <TextField
              label={t('plan_incentive', number(place + 1))}
              longest={300}
              value={one.text}
              onChange={(text) => put(place, [{ ...one, text }])}
            />
            <div class="field-row">
              <SelectField
                label={t('plan_incentivePulls')}
                value={one.pulls}
                choices={PULLS.map((value) => ({ value, text: t(`plan_pulls_${value}`) }))}
                onChange={(pulls) => put(place, [{ ...one, pulls }])}
              />
              <SelectField
                label={t('plan_incentiveMetric')}
                value={one.metric ?? ''}
                choices={[
                  { value: '', text: t('plan_wholePlan') },
                  ...plan.metrics.map(({ metric }) => ({ value: metric, text: metricName(metric, plan) })),
                ]}
                onChange={(metric) => put(place, [{ ...one, metric: metric || null }])}
              />
              <Button kind="quiet" onClick={() => put(place, [])}>
                {t('plan_remove')}
              </Button>
            </div>
            {one.pulls === 'against' && <p class="note">{t('plan_incentiveConflict')}</p>}
          </li>
        ))}
      </ul>
      {incentives.length < 20 && (
        <Button
          onClick={() =>
            onChange({ ...plan, incentives: [...incentives, { text: '', metric: null, pulls: 'neither' }] })
          }
        >
          {t('plan_addIncentive')}
        </Button>
      )}
    </FormPart>
  );
}
