import { Button } from '@/components/shared/Button';
import { Mark } from '@/components/shared/Mark';
import { Menu } from '@/components/shared/Menu';
import { t } from '@/lib/platform/i18n';

interface Props {
  /** null: there is no plan to show yet */
  planShown: boolean | null;
  onPlan: () => void;
  /** opens a place of the workspace */
  onOpen: (route: string) => void;
  onReset: () => void;
  onShow: () => void;
  /** null: there is no other place to keep this open */
  onKeepOpen: (() => void) | null;
}

/** The first line: whose it is, and where else one can go. */
export function PopupBar({ planShown, onPlan, onOpen, onReset, onShow, onKeepOpen }: Props) {
  return (
    <header class="bar">
      <Mark />
      <b>{t('extensionName')}</b>
      <span class="space" />
      <Button kind="quiet" onClick={() => onOpen('evidence')}>
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
          ...(planShown === null
            ? []
            : [{ label: t('popup_openProgress'), onChoose: () => onOpen('progress') }]),
          ...(onKeepOpen ? [{ label: t('popup_keepOpen'), onChoose: onKeepOpen }] : []),
          { label: t('popup_showMargin'), onChoose: onShow },
          { label: t('popup_resetMargin'), onChoose: onReset },
          { label: t('popup_openExport'), onChoose: () => onOpen('export') },
        ]}
      />
    </header>
  );
}
