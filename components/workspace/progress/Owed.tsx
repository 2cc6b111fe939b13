import { dateText } from '@/components/shared/calendar';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { owedReviews } from '@/lib/progress/owed-review';

interface Props {
  plan: Plan;
  day: string;
  today: Date;
}

/** Metrics that should have been looked at by now: keep, change or retire; or whether they can be measured. */
export function Owed({ plan, day, today }: Props) {
  const owed = owedReviews(plan, day);
  if (owed.length === 0) return null;
  return (
    <ul class="owed note" aria-label={t('progress_owed')}>
      {owed.map(({ metric, kind, on }) => (
        <li key={`${metric}-${kind}`}>
          {t(`progress_owed_${kind}`, metricName(metric, plan), dateText(on, today))}{' '}
          <a href="#plan/metrics">{t('progress_owedAct')}</a>
        </li>
      ))}
    </ul>
  );
}
