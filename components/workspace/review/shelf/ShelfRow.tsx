import { Button } from '@/components/shared/Button';
import { daysText } from '@/components/shared/calendar';
import { dayText } from '@/components/workspace/papers/day-text';
import { roleName } from '@/components/workspace/plan/plan-title';
import type { ShelfLine } from '@/lib/model/review-shelf';
import { day, t, tn } from '@/lib/platform/i18n';

interface Props {
  line: ShelfLine;
  today: Date;
  onRemove: () => void;
}

/** One review on the shelf: whose, of when, how far it is. */
export function ShelfRow({ line, today, onRemove }: Props) {
  const { id, employee, role, from, to, state, gates, touchedAt, bundles, doubt, droppedOn } = line;
  const title = t('reviews_of', employee, daysText({ from, to }, today));
  const facts = [
    roleName(role),
    tn('reviewPage_pieces', bundles.at(-1)?.pieces ?? 0),
    bundles.length > 1 && tn('reviews_bundles', bundles.length),
    state !== 'signedBoth' && gates !== null && (gates > 0 ? tn('reviews_gates', gates) : t('reviews_ready')),
    t('reviews_touched', day(new Date(touchedAt), today)),
  ].filter((one) => typeof one === 'string');
  return (
    <li class="shelf-line" data-state={state}>
      <div class="line">
        <h2>{droppedOn === null ? <a href={`#reviews/${id}`}>{title}</a> : title}</h2>
        <span class="state">{t(`reviews_state_${state}`)}</span>
      </div>
      <div class="line">
        <ul class="dotted figures">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <Button kind="quiet" aria-label={t('reviews_removeThis', employee)} onClick={onRemove}>
          {t('reviews_remove')}
        </Button>
      </div>
      {doubt && droppedOn === null && <p class="doubt">{t(`reviews_doubt_${doubt}`)}</p>}
      {droppedOn !== null && <p class="soft">{t('reviews_droppedOn', dayText(droppedOn, today))}</p>}
    </li>
  );
}
