import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { Done } from '@/components/workspace/acts';
import { t, tn } from '@/lib/platform/i18n';

interface Props {
  count: number;
  batch: string;
  withdraw: () => Promise<Done>;
  restore: () => Promise<Done>;
}

/** What an import came to, and the way back. */
export function Kept({ count, batch, withdraw, restore }: Props) {
  const [undone, setUndone] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const turn = async () => {
    const done = await (undone ? restore() : withdraw());
    if (done.ok) setUndone(!undone);
    setFailed(done.ok ? null : t(`shared_failed_${done.why}`));
  };
  return (
    <div class="kept">
      <p role="status">{undone ? t('figures_undone') : tn('figures_kept', count)}</p>
      {failed && (
        <p class="note" role="alert">
          {failed}
        </p>
      )}
      <div class="acts">
        <Button onClick={() => void turn()}>{t(undone ? 'shared_bringBack' : 'figures_undo')}</Button>
        <a class="button quiet" href={`#figures/${batch}`}>
          {t('figures_look')}
        </a>
      </div>
    </div>
  );
}
