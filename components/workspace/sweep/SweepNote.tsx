import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n';

interface Props {
  /** whether the person wants to hear of it, and no draw was made this week */
  due: () => Promise<boolean>;
  version: number;
}

/** A line for the person alone, who asked for it: nothing was drawn by chance this week yet. */
export function SweepNote({ due, version }: Props) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    due().then(setShown, () => setShown(false));
  }, [version]);
  if (!shown) return null;
  return (
    <p class="sweep-note">
      {t('sweep_due')} <a href="#sweep">{t('sweep_dueAct')}</a>
    </p>
  );
}
