import { useState } from 'preact/hooks';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import { t } from '@/lib/platform/i18n';
import type { PartProps } from '../form-props';

const DELAYS = ['P1M', 'P3M', 'P6M', 'P1Y', 'event'] as const;
type Choice = (typeof DELAYS)[number] | '' | 'words';

const isDelay = (delay: string): delay is (typeof DELAYS)[number] => DELAYS.some((one) => one === delay);

/** Which outcome a leading metric should move, and how much later that should show. */
export function PartnerFields({ plan, metric, onPart }: PartProps) {
  const [wording, setWording] = useState(metric.delay !== null && !isDelay(metric.delay));
  const partners = plan.metrics.filter((one) => one.timing === 'lagging' && one.metric !== metric.metric);
  const delay = metric.delay ?? '';
  const choice: Choice = wording ? 'words' : isDelay(delay) ? delay : '';
  return (
    <>
      <div class="field-row">
        <SelectField
          label={t('plan_leadsTo')}
          value={metric.leadsTo ?? ''}
          choices={[
            { value: '', text: t('plan_notChosen') },
            ...partners.map((one) => ({ value: one.metric, text: metricName(one.metric, plan) })),
          ]}
          onChange={(leadsTo) => onPart({ leadsTo: leadsTo || null })}
        />
        <SelectField<Choice>
          label={t('plan_delay')}
          value={choice}
          choices={[
            { value: '', text: t('plan_notChosen') },
            ...DELAYS.map((value) => ({ value, text: t(`plan_delay_${value}`) })),
            { value: 'words', text: t('plan_delay_words') },
          ]}
          onChange={(next) => {
            setWording(next === 'words');
            if (next !== 'words') onPart({ delay: next || null });
            else if (isDelay(delay)) onPart({ delay: null });
          }}
        />
      </div>
      {wording && (
        <TextField
          label={t('plan_delayWords')}
          longest={40}
          value={delay}
          onChange={(words) => onPart({ delay: words || null })}
        />
      )}
      {partners.length === 0 && <p class="hint">{t('plan_noPartners')}</p>}
    </>
  );
}
