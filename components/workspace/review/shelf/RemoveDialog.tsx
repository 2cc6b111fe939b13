import { Button } from '@/components/shared/Button';
import { Dialog } from '@/components/shared/Dialog';
import type { ShelfLine } from '@/lib/model/review-shelf';
import { t } from '@/lib/platform/i18n';

interface Props {
  line: ShelfLine;
  onRemove: () => void;
  onClose: () => void;
}

/** Asks once more before a review leaves the shelf, and says what stays. */
export function RemoveDialog({ line, onRemove, onClose }: Props) {
  const stays = line.state === 'writing' ? 'reviews_removeWriting' : 'reviews_removeKept';
  return (
    <Dialog title={t('reviews_removeTitle', line.employee)} onClose={onClose}>
      <p>{t(stays)}</p>
      <div class="acts">
        <Button kind="primary" onClick={onRemove}>
          {t('reviews_removeAct')}
        </Button>
        <Button onClick={onClose}>{t('shared_cancel')}</Button>
      </div>
    </Dialog>
  );
}
