import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { dayText, laterDay } from '@/components/workspace/papers/day-text';
import type { PaperRow } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { DRAWN } from '@/lib/review/draw';

interface Props {
  /** the draw made this week from a list of this name; null: none */
  drawn: PaperRow<'draw'> | null;
  /** records in the list */
  size: number;
  today: Date;
  onDraw: () => Promise<void>;
}

/** Two records by chance, once a week: what is chosen by oneself only ever shows the good days. */
export function DrawPanel({ drawn, size, today, onDraw }: Props) {
  const [busy, setBusy] = useState(false);
  if (drawn) {
    const { on, week } = drawn.paper;
    return (
      <p class="drawn-already" role="status">
        {t('sweep_drawnAlready', dayText(on, today), dayText(laterDay(week, 7), today))}
      </p>
    );
  }
  return (
    <div class="draw-panel">
      <p>{t('sweep_drawLead')}</p>
      <Button
        disabled={busy || size <= DRAWN}
        onClick={() => {
          setBusy(true);
          void onDraw().finally(() => setBusy(false));
        }}
      >
        {t('sweep_draw')}
      </Button>
      <p class="hint">{t(size <= DRAWN ? 'sweep_drawTooShort' : 'sweep_drawKept')}</p>
    </div>
  );
}
