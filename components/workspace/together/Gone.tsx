import { Button } from '@/components/shared/Button';
import { t } from '@/lib/platform/i18n';

interface Props {
  sentence: string;
  onBringBack: () => void;
}

/** Something was just taken away: the way back. */
export function Gone({ sentence, onBringBack }: Props) {
  return (
    <p class="taken-back" role="status">
      <span>{sentence}</span>
      <Button kind="quiet" onClick={onBringBack}>
        {t('shared_bringBack')}
      </Button>
    </p>
  );
}
