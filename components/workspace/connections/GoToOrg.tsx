import { useState } from 'preact/hooks';
import { TextField } from '@/components/shared/fields/TextField';
import { t } from '@/lib/platform/i18n';
import type { ConnectionsDoor } from './connections-door';

/** The way to an org by the address of its pages, for those who do not come from the margin. */
export function GoToOrg({ read }: Pick<ConnectionsDoor, 'read'>) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  async function go(event: Event) {
    event.preventDefault();
    const host = hostOf(typed);
    const found = host === null ? null : await read(host);
    setWrong(found === null);
    if (found) location.hash = `#connections/${encodeURIComponent(found.host)}`;
  }
  return (
    <form class="go-to-org" onSubmit={(event) => void go(event)}>
      <TextField
        label={t('connections_address')}
        hint={t('connections_addressHint')}
        longest={2000}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setWrong(false);
        }}
        error={wrong ? t('connections_noLightning') : null}
      />
      <button type="submit" class="button">
        {t('connections_go')}
      </button>
    </form>
  );
}

/** The host of an address as it is copied from the browser, or typed bare; null: there is none in it. */
function hostOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  return text !== '' && URL.canParse(address) ? new URL(address).hostname : null;
}
