import { Button } from '@/components/shared/Button';
import { recordTitle } from '@/components/shared/record-name';
import { t, tn } from '@/lib/platform/i18n';
import { healthLine } from './health-sentence';
import type { TabState } from './popup-door';

interface Props {
  tab: TabState;
  /** when the last backup file was written; null: never; undefined: not known yet */
  lastBackup: string | null | undefined;
  now: Date;
  /** something else is the main act of this surface */
  second: boolean;
  onTag: () => void;
  onBackup: () => void;
  /** notes a ticket that cannot be read from here; only where there is room for it */
  onByHand?: () => void;
}

const DAY = 86_400_000;

/** When the last backup was, in whole days. */
function backupText(last: string | null, now: Date): string {
  if (last === null) return t('popup_neverBackedUp');
  const days = Math.floor((now.getTime() - Date.parse(last)) / DAY);
  return days < 1 ? t('popup_backedUpToday') : tn('popup_backedUp', days);
}

/** Which page this is and what works on it, the act on it, and the last backup. */
export function PopupFoot({ tab, lastBackup, now, second, onTag, onBackup, onByHand }: Props) {
  const health = healthLine(tab);
  const byHand = onByHand && !health.taggable && tab !== 'asking';
  const record = typeof tab === 'object' ? tab.record : null;
  return (
    <footer>
      <p id="health" class="health" data-shape={health.shape} role="status">
        <span>
          {health.sentences.map((sentence) => (
            <span key={sentence}>{sentence} </span>
          ))}
        </span>
      </p>
      <div class="foot">
        {byHand ? (
          <Button onClick={onByHand}>{t('panel_byHand')}</Button>
        ) : (
          <Button
            kind={second ? 'plain' : 'primary'}
            aria-disabled={!health.taggable}
            aria-describedby="health"
            title={health.taggable && record ? recordTitle(record) : undefined}
            onClick={() => health.taggable && onTag()}
          >
            {t(record && record.kind !== 'ticket' ? 'popup_tagRecord' : 'popup_tagThis')}
          </Button>
        )}
        <span class="space" />
        {lastBackup !== undefined && (
          <Button kind="quiet" onClick={onBackup}>
            {backupText(lastBackup, now)}
          </Button>
        )}
      </div>
    </footer>
  );
}
