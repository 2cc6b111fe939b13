import { CheckField } from '@/components/shared/fields/CheckField';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import type { OwnMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import type { PartProps } from '../form-props';
import { units } from '../plan-unit';
import { FormPart } from './FormPart';

/** What the library would say, for a metric it does not hold. */
export function OwnPart({ metric, own, onPart }: PartProps & { own: OwnMetric }) {
  const change = (part: Partial<OwnMetric>) => onPart({ own: { ...own, ...part } });
  return (
    <FormPart title={t('plan_partOwn')}>
      <div class="field-row">
        <TextField
          label={t('plan_ownName')}
          longest={80}
          value={own.name}
          onChange={(name) => change({ name })}
        />
        <SelectField
          label={t('plan_unit')}
          value={own.unit}
          choices={units.map((value) => ({ value, text: t(`plan_unitName_${value}`) }))}
          onChange={(unit) => change({ unit })}
        />
      </div>
      <CheckField
        label={t('plan_activity')}
        checked={own.activity}
        onChange={(activity) =>
          onPart(
            activity && metric.role === 'scored'
              ? { own: { ...own, activity }, role: 'context' }
              : { own: { ...own, activity } },
          )
        }
      />
      {own.activity && (
        <p class="note" role="status">
          {t('plan_outputNotOutcome')}
        </p>
      )}
    </FormPart>
  );
}
