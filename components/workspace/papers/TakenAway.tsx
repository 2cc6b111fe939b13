import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Dialog } from '@/components/shared/Dialog';
import type { Noun, PaperRow } from '@/lib/model/papers';
import { day, t, tn } from '@/lib/platform/i18n';
import { firstWords } from './first-words';

interface Props<N extends Noun> {
  rows: readonly PaperRow<N>[];
  today: Date;
  onBringBack: (row: PaperRow<N>) => void;
  onErase: (row: PaperRow<N>) => void;
}

/** What was taken away and is still in the record: each can be brought back, or erased for good. */
export function TakenAway<N extends Noun>({ rows, today, onBringBack, onErase }: Props<N>) {
  const [asked, setAsked] = useState<PaperRow<N> | null>(null);
  if (rows.length === 0) return null;
  return (
    <details class="taken-away">
      <summary>{tn('papers_takenAway', rows.length)}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <span class="clip" dir="auto">
              <span class="figures soft">{day(new Date(row.changedAt), today)}</span>{' '}
              {firstWords(row.paper) || t('papers_noWords')}
            </span>
            <Button kind="quiet" onClick={() => onBringBack(row)}>
              {t('shared_bringBack')}
            </Button>
            <Button kind="quiet" onClick={() => setAsked(row)}>
              {t('workspace_erase')}
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <Dialog title={t('workspace_eraseTitle')} onClose={() => setAsked(null)}>
          <p>{t('papers_eraseGoes')}</p>
          <div class="acts">
            <Button
              kind="primary"
              onClick={() => {
                onErase(asked);
                setAsked(null);
              }}
            >
              {t('papers_eraseNow')}
            </Button>
            <Button onClick={() => setAsked(null)}>{t('shared_cancel')}</Button>
          </div>
        </Dialog>
      )}
    </details>
  );
}
