import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import { t } from '@/lib/platform/i18n';
import type { OrgNow } from './connections-door';

interface Props {
  org: OrgNow;
  busy: boolean;
  /** the person was sent here by a state that needs it */
  open: boolean;
  onSignIn: (clientId: string) => void;
  onSignOut: () => void;
}

/** The other road, for orgs that let no browser session use their API. */
export function OauthPart({ org, busy, open, onSignIn, onSignOut }: Props) {
  const { row, adminClientId } = org;
  const [clientId, setClientId] = useState(adminClientId ?? row?.clientId ?? '');
  const [asked, setAsked] = useState(false);
  const frame = useRef<HTMLDetailsElement>(null);
  const onRoad = row?.road === 'oauth';
  // At once: a moment later the first letters typed would go nowhere.
  useLayoutEffect(() => {
    if (!open || !frame.current) return;
    frame.current.open = true;
    frame.current.querySelector<HTMLElement>('input:not([disabled]), button')?.focus();
  }, [open]);
  const missing = clientId.trim() === '';
  return (
    <details class="other-road" ref={frame} open={onRoad || undefined}>
      <summary>{t('connections_oauth')}</summary>
      <p>{t('connections_oauthText')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!missing) onSignIn(clientId.trim());
        }}
      >
        <TextField
          label={t('connections_clientId')}
          hint={t(adminClientId === null ? 'connections_clientIdHint' : 'connections_clientIdSet')}
          longest={200}
          value={clientId}
          disabled={adminClientId !== null}
          onChange={setClientId}
          error={asked && missing ? t('connections_clientIdMissing') : null}
        />
        <div class="acts">
          <button type="submit" class="button" disabled={busy}>
            {t('connections_signIn')}
          </button>
          {onRoad && (
            <Button disabled={busy} onClick={onSignOut}>
              {t('connections_signOut')}
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}
