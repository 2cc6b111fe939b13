import { Button } from '@/components/shared/Button';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';
import { TouchLine } from './TouchLine';
import type { useTouches } from './use-touches';

interface Props {
  /** open ones, the earliest due first */
  rows: EvidenceRow[];
  today: Date;
  touches: ReturnType<typeof useTouches>;
  onAll: () => void;
}

/** Touches that the popup lists; what was settled here stays beside them. */
export const TOUCHES_LISTED = 5;

/** What was agreed with customers and is still to be made, the earliest due first. Nothing, when there is nothing. */
export function NextTouches({ rows, today, touches, onAll }: Props) {
  const open = rows.filter(({ id }) => !touches.settled.has(id)).slice(0, TOUCHES_LISTED);
  const lines = [...open.map((row) => ({ row, said: null })), ...touches.settled.values()].sort((a, b) =>
    placeOf(a.row).localeCompare(placeOf(b.row)),
  );
  if (lines.length === 0) return null;
  return (
    <section class="this-week next-touches" aria-label={t('popup_nextTouches')}>
      <div class="label-line">
        <h2 class="section-label">{t('popup_nextTouches')}</h2>
        <Button kind="quiet" onClick={onAll}>
          {t('popup_allTouches')}
        </Button>
      </div>
      <ul>
        {lines.map(({ row, said }) => (
          <TouchLine
            key={row.id}
            row={row}
            said={said}
            today={today}
            onDone={(useful) => touches.done(row, useful)}
            onDrop={() => touches.drop(row)}
            onUndo={() => touches.undo(row)}
          />
        ))}
      </ul>
    </section>
  );
}

/** By the day it is due, then by the order of the ledger. */
function placeOf({ openTouch = '', seq }: EvidenceRow): string {
  return `${openTouch} ${String(seq).padStart(10, '0')}`;
}
