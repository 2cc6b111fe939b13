import type { ComponentChildren } from 'preact';
import { Button } from '@/components/shared/Button';
import { t } from '@/lib/platform/i18n';

interface Props {
  retracted: boolean;
  onEdit: () => void;
  onTakeBack: () => void;
  onBringBack: () => void;
  onErase: () => void;
  /** more that can be done to a piece that counts */
  children?: ComponentChildren;
}

/** What can be done to a piece. What was taken back can be brought back at any time, until it is erased. */
export function CardActs({ retracted, onEdit, onTakeBack, onBringBack, onErase, children }: Props) {
  return (
    <span class="card-acts">
      {!retracted && (
        <Button kind="quiet" onClick={onEdit}>
          {t('workspace_edit')}
        </Button>
      )}
      {!retracted && children}
      <Button kind="quiet" data-turn onClick={retracted ? onBringBack : onTakeBack}>
        {t(retracted ? 'shared_bringBack' : 'workspace_takeBack')}
      </Button>
      <Button kind="quiet" onClick={onErase}>
        {t('workspace_erase')}
      </Button>
    </span>
  );
}
