import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { ENOUGH, type Total } from '@/lib/progress/total';
import { partName, placeOf, points, stretches } from './contribution';

interface Props {
  total: Total;
  plan: Plan;
}

/** The bar as a sentence. */
function barSentence({ printed, bounds, present }: Total): string {
  const [low, high] = [points(bounds.low), points(bounds.high)];
  if (printed === null) return t('progress_barNone', low, high);
  return present === 100 ? points(printed) : t('progress_barBetween', points(printed), low, high);
}

/**
 * Weight times points, end to end: solid for what is earned, hatched for what absent parts may still bring.
 * The mark is the printed total, the dashed line every target met.
 */
export function ContributionBar({ total, plan }: Props) {
  const { printed } = total;
  return (
    <div class="sum-bar" role="img" aria-label={barSentence(total)} data-enough={total.present >= ENOUGH}>
      <i class="track" />
      {stretches(total).map(({ id, kind, left, width }) => (
        <i
          key={id}
          class={kind}
          title={partName({ id }, plan)}
          style={{ left: `${left}%`, width: `${width}%` }}
        />
      ))}
      <i class="target" style={{ left: `${placeOf(100)}%` }} />
      {printed !== null && <i class="value" style={{ left: `${placeOf(printed)}%` }} />}
    </div>
  );
}
