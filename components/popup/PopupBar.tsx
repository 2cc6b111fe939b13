import { Button } from '@/components/shared/Button';
import { Mark } from '@/components/shared/Mark';
import { Menu } from '@/components/shared/Menu';
import { t } from '@/lib/platform/i18n';

interface Props {
  /** null: there is no plan to show yet */
  planShown: boolean | null;
  onPlan: () => void;
  onEvidence: () => void;
  onExport: () => void;
  onReset: () => void;
  onShow: () => void;
}

/** The popup's first line: whose it is, and where else one can go. */
export function PopupBar({ planShown, onPlan, onEvidence, onExport, onReset, onShow }: Props) {
  return (
    <header class="bar">
      <Mark />
      <b>{t('extensionName')}</b>
      <span class="space" />
      <Button kind="quiet" onClick={onEvidence}>
        {t('popup_evidence')}
      </Button>
      {planShown !== null && (
        <Button kind="quiet" aria-expanded={planShown} aria-controls="plan-panel" onClick={onPlan}>
          {t('popup_plan')}
        </Button>
      )}
      <Menu
        label={t('popup_more')}
        items={[
          { label: t('popup_showMargin'), onChoose: onShow },
          { label: t('popup_resetMargin'), onChoose: onReset },
          { label: t('popup_openExport'), onChoose: onExport },
        ]}
      />
    </header>
  );
}
