import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { t } from '@/lib/platform/i18n';

/** Nothing kept and no plan yet: one sentence and one button. */
export function FirstRun({ onAdopt }: { onAdopt: () => void }) {
  return (
    <div class="first-run">
      <h1>{t('popup_firstTitle')}</h1>
      <EmptyState sentence={t('popup_firstText')}>
        <Button kind="primary" onClick={onAdopt}>
          {t('popup_firstAct')}
        </Button>
      </EmptyState>
    </div>
  );
}
