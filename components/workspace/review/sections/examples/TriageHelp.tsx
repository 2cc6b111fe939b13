import { Button } from '@/components/shared/Button';
import { Dialog } from '@/components/shared/Dialog';
import { t } from '@/lib/platform/i18n';

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['e', 'endorse'],
  ['a', 'ask'],
  ['c', 'challenge'],
  ['u', 'undo'],
  ['?', 'help'],
] as const;

/** Which keys do what. */
export function TriageHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('reviewPage_keysTitle')} onClose={onClose}>
      <p>{t('reviewPage_keysText')}</p>
      <dl class="keys">
        {KEYS.map(([key, act]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`reviewPage_key_${act}`)}</dd>
          </div>
        ))}
      </dl>
      <div class="acts">
        <Button kind="primary" onClick={onClose}>
          {t('reviewPage_keysClose')}
        </Button>
      </div>
    </Dialog>
  );
}
