import type { ComponentChildren } from 'preact';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { Progress } from '@/lib/progress/progress-of';
import { ContributionBar } from './ContributionBar';
import { noTotalText, points } from './contribution';

interface Props {
  progress: Pick<Progress, 'total' | 'noTotal'>;
  plan: Plan;
  /** what stands under the bar, e.g. the parts */
  children?: ComponentChildren;
}

/** What it adds up to, where that may be said at all; else why not. */
export function TotalPanel({ progress: { total, noTotal }, plan, children }: Props) {
  const why = noTotalText(noTotal, total);
  return (
    <section class="sum" aria-label={t('progress_total')}>
      <div class="label-line">
        <h2 class="section-label">{t('progress_total')}</h2>
        {total?.printed != null && <b class="figures">{t('progress_totalPoints', points(total.printed))}</b>}
      </div>
      {total && <ContributionBar total={total} plan={plan} />}
      {why && <p class="why">{why}</p>}
      {total && total.present < 100 && (
        <p class="bounds figures">
          {t('progress_bounds', points(total.bounds.low), points(total.bounds.high))}
        </p>
      )}
      {total && children}
    </section>
  );
}
