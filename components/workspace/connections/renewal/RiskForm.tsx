import { CheckField } from '@/components/shared/fields/CheckField';
import { NumberField } from '@/components/shared/fields/NumberField';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { t } from '@/lib/platform/i18n';

interface Props {
  atRisk: RenewalMapping['atRisk'];
  onChange: (atRisk: RenewalMapping['atRisk']) => void;
}

const DAYS = ['withinDays', 'quietDays', 'contactDays'] as const;

/** When an account counts as at risk, and within how many days it is to be contacted. */
export function RiskForm({ atRisk, onChange }: Props) {
  return (
    <fieldset class="risk-form">
      <legend>{t('connections_part_atRisk')}</legend>
      <p class="hint">{t('connections_riskHint')}</p>
      <div class="field-row">
        {DAYS.map((key) => (
          <NumberField
            key={key}
            label={t(`connections_risk_${key}`)}
            unit={t('connections_days')}
            value={atRisk[key]}
            onChange={(days) => onChange({ ...atRisk, [key]: days ?? 0 })}
          />
        ))}
      </div>
      <CheckField
        label={t('connections_risk_escalated')}
        checked={atRisk.escalated}
        onChange={(escalated) => onChange({ ...atRisk, escalated })}
      />
    </fieldset>
  );
}
