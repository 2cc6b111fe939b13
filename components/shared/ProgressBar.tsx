import { number, t } from '@/lib/platform/i18n';
import { Button } from './Button';

interface Props {
  /** what is going on, e.g. "Writing the file" */
  label: string;
  done: number;
  /** 0 while the amount of work is not known yet */
  whole: number;
  onCancel?: () => void;
}

/** Long work with its real progress and a way out. */
export function ProgressBar({ label, done, whole, onCancel }: Props) {
  return (
    <div class="progress">
      <span class="what">{label}</span>
      <progress aria-label={label} max={whole || 1} value={whole ? done : undefined} />
      <span class="count figures">{t('shared_progress', number(done), number(whole))}</span>
      {onCancel && (
        <Button kind="quiet" onClick={onCancel}>
          {t('shared_cancel')}
        </Button>
      )}
    </div>
  );
}
