import { dateText, monthText } from '@/components/shared/calendar';
import { number, t, tn } from '@/lib/platform/i18n';
import { monthStrip } from '@/lib/review/month-strip';
import type { StepProps } from './step';

/** How the chosen pieces lie over the period, and how many of them were drawn by chance. */
export function SpreadStrip({
  plan,
  choice,
  offer,
  pieces,
  today,
}: Pick<StepProps, 'plan' | 'choice' | 'offer' | 'pieces' | 'today'>) {
  const { from, until } = choice;
  if (until < from) return null;
  const period = { from, to: until };
  const kept = monthStrip(offer.pieces, period, plan.timeZone);
  const chosen = monthStrip(pieces, period, plan.timeZone);
  const highest = Math.max(1, ...kept.months.map(({ count }) => count));
  const months = kept.months.map(({ from: first, count }, at) => ({
    first,
    kept: count,
    chosen: chosen.months[at]?.count ?? 0,
  }));
  const years = from.slice(0, 4) !== until.slice(0, 4);
  const name = (first: string) => monthText(first, years);
  const drawn = offer.papers.flatMap(({ paper }) => (paper.noun === 'draw' ? paper.drawn : []));
  const inIt = new Set(pieces.map(({ id }) => id));
  const drawnIn = drawn.filter(({ evidence }) => evidence !== null && inIt.has(evidence)).length;
  return (
    <div class="spread-strip">
      <ol class="strip" aria-label={t('share_spread')}>
        {months.map((month) => (
          <li key={month.first}>
            <span class="unseen">
              {t('share_spreadMonth', name(month.first), number(month.chosen), number(month.kept))}
            </span>
            <span class="bar" aria-hidden="true">
              <i style={{ blockSize: `${(100 * month.kept) / highest}%` }}>
                <b style={{ blockSize: month.kept ? `${(100 * month.chosen) / month.kept}%` : '0' }} />
              </i>
            </span>
            <span class="figures" aria-hidden="true">
              {t('share_spreadLabel', name(month.first), number(month.chosen), number(month.kept))}
            </span>
          </li>
        ))}
      </ol>
      {chosen.recent && (
        <p class="note" role="status">
          {t('share_late', number(chosen.late.count), number(chosen.all), dateText(chosen.late.from, today))}
        </p>
      )}
      {drawn.length > 0 && (
        <p class="soft figures">
          {tn(
            'share_drawn',
            drawn.length,
            number(drawn.filter(({ evidence }) => evidence).length),
            number(drawnIn),
          )}
        </p>
      )}
    </div>
  );
}
