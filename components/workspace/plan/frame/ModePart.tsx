import { CheckField } from '@/components/shared/fields/CheckField';
import { t } from '@/lib/platform/i18n';
import { FormPart } from '../metrics/FormPart';
import type { FramePart } from './frame-part';

/** Whether figures are ever added up, and whether anybody is ever compared. */
export function ModePart({ plan, onChange }: FramePart) {
  return (
    <FormPart level={2} title={t('plan_partModes')}>
      <CheckField
        label={t('plan_totals')}
        checked={plan.totals && !plan.worksCouncil}
        disabled={plan.worksCouncil}
        onChange={(totals) => onChange({ ...plan, totals })}
      />
      <CheckField
        label={t('plan_worksCouncil')}
        checked={plan.worksCouncil}
        onChange={(worksCouncil) => onChange({ ...plan, worksCouncil })}
      />
      <p class="hint">{t('plan_worksCouncilHint')}</p>
    </FormPart>
  );
}
