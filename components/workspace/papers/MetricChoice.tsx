import { Chip } from '@/components/shared/Chip';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

interface Props {
  plan: Plan | null;
  chosen: string[];
  onChange: (metrics: string[]) => void;
}

/** Which metrics a paper is about: those of the plan, as chips. */
export function MetricChoice({ plan, chosen, onChange }: Props) {
  const offered = [...new Set([...(plan?.metrics.map((one) => one.metric) ?? []), ...chosen])];
  if (offered.length === 0) return null;
  return (
    <fieldset class="choice">
      <legend>{t('papers_metrics')}</legend>
      <div class="chips">
        {offered.map((metric) => (
          <Chip
            key={metric}
            on={chosen.includes(metric)}
            onSwitch={() =>
              onChange(chosen.includes(metric) ? chosen.filter((one) => one !== metric) : [...chosen, metric])
            }
          >
            {metricName(metric, plan)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
