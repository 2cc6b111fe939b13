import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Dialog } from '@/components/shared/Dialog';
import type { Done } from '@/components/workspace/acts';
import { t } from '@/lib/platform/i18n';
import type { BatchLine, FiguresDoor } from './figures-door';
import { originText } from './origin-text';

interface Props {
  door: FiguresDoor;
  batch: BatchLine;
  onFailed: (sentence: string | null) => void;
}

/** Taking figures back, which can be undone, and erasing them, which cannot. */
export function BatchActs({ door, batch, onFailed }: Props) {
  const [asking, setAsking] = useState(false);
  const act = (doing: Promise<Done>) =>
    void doing.then((done) => onFailed(done.ok ? null : t(`shared_failed_${done.why}`)));
  return (
    <div class="acts">
      <Button
        kind="quiet"
        onClick={() => act(batch.withdrawn ? door.restore(batch.id) : door.withdraw(batch.id))}
      >
        {t(batch.withdrawn ? 'shared_bringBack' : 'figures_withdraw')}
      </Button>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('figures_erase')}
      </Button>
      {asking && (
        <EraseBatch
          name={originText(batch.origin)}
          onClose={() => setAsking(false)}
          onErase={() => {
            setAsking(false);
            act(door.erase(batch.id));
          }}
        />
      )}
    </div>
  );
}

interface EraseProps {
  name: string;
  onErase: () => void;
  onClose: () => void;
}

function EraseBatch({ name, onErase, onClose }: EraseProps) {
  const [sure, setSure] = useState(false);
  return (
    <Dialog title={t('figures_eraseTitle', name)} onClose={onClose}>
      <p>{t('figures_eraseGoes')}</p>
      <label class="sure">
        <input type="checkbox" checked={sure} onChange={() => setSure(!sure)} />
        <span>{t('workspace_eraseSure')}</span>
      </label>
      <div class="acts">
        <Button kind="primary" disabled={!sure} onClick={onErase}>
          {t('figures_eraseNow')}
        </Button>
        <Button onClick={onClose}>{t('shared_cancel')}</Button>
      </div>
    </Dialog>
  );
}
