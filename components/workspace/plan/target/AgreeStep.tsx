import { NumberField } from '@/components/shared/fields/NumberField';
import { TextField } from '@/components/shared/fields/TextField';
import { inUnit, unitOf } from '@/components/shared/figures';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import { unitMark } from '../plan-unit';

/** What the two agree on. */
export interface Agreed {
  baseline: number | null;
  target: number | null;
  stretch: number | null;
  text: string;
}

interface Props {
  metric: PlanMetric;
  agreed: Agreed;
  /** what history and benchmark propose; null: nothing to go by */
  proposed: number | null;
  /** the target falls short of a benchmark that counts */
  short: boolean;
  onChange: (part: Partial<Agreed>) => void;
}

/** Step three: the figures two people settle on, and why. */
export function AgreeStep({ metric, agreed, proposed, short, onChange }: Props) {
  const unit = unitOf(metric);
  const mark = unitMark(unit);
  const isBand = metric.direction === 'band';
  return (
    <section aria-labelledby="plan-step-agree">
      <h3 id="plan-step-agree">{t('plan_stepAgree')}</h3>
      <p class="hint">
        {isBand
          ? t('plan_wizardBand')
          : proposed === null
            ? t('plan_wizardNoProposal')
            : t('plan_wizardProposal', inUnit(proposed, unit))}
      </p>
      {!isBand && (
        <div class="field-row figures-row">
          {(['baseline', 'target', 'stretch'] as const).map((name) => (
            <NumberField
              key={name}
              label={t(`plan_${name}`)}
              unit={mark}
              value={agreed[name]}
              onChange={(value) => onChange({ [name]: value })}
            />
          ))}
        </div>
      )}
      <TextField
        label={t('plan_wizardReason')}
        hint={t('plan_wizardReasonHint')}
        lines={3}
        longest={600}
        value={agreed.text}
        onChange={(text) => onChange({ text })}
        error={short && !agreed.text.trim() ? t('plan_wizardShort') : null}
      />
    </section>
  );
}
