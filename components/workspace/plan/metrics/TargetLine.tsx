import { inUnit, unitOf } from '@/components/shared/figures';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import { dayText } from '../plan-title';

/** How the target was found, in the words that were kept with it. */
export function TargetLine({ metric, today }: { metric: PlanMetric; today: Date }) {
  const reason = metric.targetReason;
  if (!reason) return <p class="hint">{t('plan_targetNoReason')}</p>;
  const unit = unitOf(metric);
  return (
    <div class="target-reason">
      <p class="dotted-line">{t(`plan_targetFrom_${reason.from}`)}</p>
      {reason.text && <p dir="auto">{reason.text}</p>}
      {reason.history.length > 0 && (
        <details>
          <summary>{t('plan_historyKept')}</summary>
          <ul class="figures">
            {reason.history.map((one) => (
              <li key={one.from}>
                {t(
                  'plan_historyLine',
                  dayText(one.from, today),
                  dayText(one.to, today),
                  inUnit(one.value, unit),
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
