import { monthText } from '@/components/shared/calendar';
import { number, t } from '@/lib/platform/i18n';
import { monthStrip } from '@/lib/review/month-strip';
import type { SectionProps } from './section';

type Props = Pick<SectionProps, 'material' | 'review'>;

/** How the evidence lies over the period: a strip of months, and a word when it piles up. */
export function SpreadPanel({ material, review }: Props) {
  const { months, all, outside, late, recent } = monthStrip(
    material.evidence,
    review,
    material.plan.timeZone,
  );
  const most = Math.max(1, ...months.map(({ count }) => count));
  const name = (day: string) => monthText(day, !day.startsWith(review.to.slice(0, 4)));
  const heavy = months.length > 1 ? months.find(({ count }) => count > all / 2) : undefined;
  const verdict = recent
    ? t('reviewPage_spreadLate', number(late.count), number(all), name(late.from))
    : heavy
      ? t('reviewPage_spreadHeavy', name(heavy.from))
      : t('reviewPage_spreadEven');
  return (
    <section class="aside-box spread" aria-labelledby="review-spread">
      <h3 id="review-spread">{t('reviewPage_spread')}</h3>
      <div class="months" aria-hidden="true">
        {months.map(({ from, count }) => (
          <i
            key={from}
            data-most={count === most || undefined}
            style={{ blockSize: `${(100 * count) / most}%` }}
          />
        ))}
      </div>
      <ul class="dotted figures">
        {months.map(({ from, count }) => (
          <li key={from}>{t('reviewPage_monthCount', name(from), number(count))}</li>
        ))}
      </ul>
      {all > 0 && <p data-late={recent || heavy !== undefined}>{verdict}</p>}
      {outside > 0 && <p>{t('reviewPage_spreadOutside', number(outside))}</p>}
    </section>
  );
}
