import { Button } from '@/components/shared/Button';
import { t } from '@/lib/platform/i18n';

interface Props {
  retracted: boolean;
  /** taking back was asked for and can still be called off */
  waiting: boolean;
  onEdit: () => void;
  onTakeBack: () => void;
  onUndo: () => void;
  onErase: () => void;
}

/** What can be done to a piece. Taking back waits a moment, so that it can be undone. */
export function CardActs({ retracted, waiting, onEdit, onTakeBack, onUndo, onErase }: Props) {
  if (waiting) {
    return (
      <span class="card-acts">
        <span role="status">{t('workspace_takingBack')}</span>
        <Button kind="quiet" onClick={onUndo}>
          {t('workspace_undo')}
        </Button>
      </span>
    );
  }
  return (
    <span class="card-acts">
      {!retracted && (
        <>
          <Button kind="quiet" onClick={onEdit}>
            {t('workspace_edit')}
          </Button>
          <Button kind="quiet" onClick={onTakeBack}>
            {t('workspace_takeBack')}
          </Button>
        </>
      )}
      <Button kind="quiet" onClick={onErase}>
        {t('workspace_erase')}
      </Button>
    </span>
  );
}
