import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Dialog } from '@/components/shared/Dialog';
import { CheckField } from '@/components/shared/fields/CheckField';
import { t } from '@/lib/platform/i18n';
import type { OrgNow } from './connections-door';

interface Props {
  org: OrgNow;
  onDisconnect: (keepMapping: boolean) => void;
  onForget: () => void;
}

/** Two ways out: taking the permission back, and forgetting the org. What was kept as evidence or figures stays. */
export function LeaveOrg({ org, onDisconnect, onForget }: Props) {
  const [asking, setAsking] = useState<'disconnect' | 'forget' | null>(null);
  const [keep, setKeep] = useState(true);
  const mayDisconnect = org.granted || org.row?.road === 'oauth';
  const close = () => setAsking(null);
  return (
    <section class="leave" aria-labelledby="connections-leave">
      <h3 id="connections-leave">{t('connections_leave')}</h3>
      <p class="hint">{t('connections_leaveHint')}</p>
      <div class="acts">
        {mayDisconnect && (
          <Button onClick={() => setAsking('disconnect')}>{t('connections_disconnect')}</Button>
        )}
        {org.row && (
          <Button kind="quiet" onClick={() => setAsking('forget')}>
            {t('connections_forget')}
          </Button>
        )}
      </div>
      {asking === 'disconnect' && (
        <Dialog title={t('connections_disconnectTitle', org.host)} onClose={close}>
          <p>{t('connections_disconnectText')}</p>
          {org.row?.mapping && (
            <div class="sure">
              <CheckField label={t('connections_keepMapping')} checked={keep} onChange={setKeep} />
            </div>
          )}
          <div class="acts">
            <Button
              kind="primary"
              onClick={() => {
                close();
                onDisconnect(keep);
              }}
            >
              {t('connections_disconnect')}
            </Button>
            <Button onClick={close}>{t('shared_cancel')}</Button>
          </div>
        </Dialog>
      )}
      {asking === 'forget' && (
        <Dialog title={t('connections_forgetTitle', org.host)} onClose={close}>
          <p>{t('connections_forgetText')}</p>
          <div class="acts">
            <Button
              kind="primary"
              onClick={() => {
                close();
                onForget();
              }}
            >
              {t('connections_forgetNow')}
            </Button>
            <Button onClick={close}>{t('shared_cancel')}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
