import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ConnectionsDoor, OrgNow } from './connections-door';

/** One org as it stands, read again whenever something was learnt of it, and what the last act came to. */
export function useOrg(door: ConnectionsDoor, host: string) {
  const [org, setOrg] = useState<OrgNow | 'none' | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);
  const load = useCallback(async () => setOrg((await door.read(host)) ?? 'none'), [door, host]);
  useEffect(() => {
    void load();
    return door.onStored(() => void load());
  }, [door, load]);

  /** `what` must begin in the click itself: the browser asks its own question only then. */
  async function run(what: () => Promise<unknown>): Promise<void> {
    const doing = what();
    setBusy(true);
    const result = await doing;
    await load();
    setBusy(false);
    setRefused(result === 'refused');
  }
  return { org, busy, refused, run, load };
}
