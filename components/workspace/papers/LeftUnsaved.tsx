import type { ComponentChildren } from 'preact';
import { Button } from '@/components/shared/Button';
import { t } from '@/lib/platform/i18n';

interface Props {
  /** the way back to what was left */
  children: ComponentChildren;
  onForget: () => void;
}

/** Says that something was begun and not saved, with the way back to it and the way to be rid of it. */
export function LeftUnsaved({ children, onForget }: Props) {
  return (
    <p class="left-unsaved" role="status">
      <span>{t('papers_unsaved')}</span>
      {children}
      <Button kind="quiet" onClick={onForget}>
        {t('papers_forget')}
      </Button>
    </p>
  );
}
