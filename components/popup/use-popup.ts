import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Notice } from '@/components/shared/trouble';
import type { PopupDoor, PopupReading, TabState } from './popup-door';

/** How often a page without an answer of its own is asked again, and how long between. */
const ASK_AGAIN = 20;
const ASK_AGAIN_MS = 500;

/**
 * Reads the record at once and everything else after the first paint: the active tab, the comparison
 * of the two copies, the last backup, and news of changes.
 */
export function usePopup(door: PopupDoor) {
  const [reading, setReading] = useState<PopupReading | null>(null);
  const [tab, setTab] = useState<TabState>('asking');
  const [notice, setNotice] = useState<Notice>(null);
  const [lastBackup, setLastBackup] = useState<string | null | undefined>(undefined);
  const load = useCallback(async () => setReading(await door.read()), [door]);

  // Not an effect: those wait for a frame, and there is nothing to show before this.
  useLayoutEffect(() => {
    void load();
  }, [load]);

  const painted = reading !== null;
  useEffect(() => {
    if (!painted) return;
    void door.lastBackup().then(setLastBackup);
    void door.check().then(async (found) => {
      setNotice(found);
      if (found) await load();
    });
    return door.onChange(() => void load());
  }, [painted, door, load]);

  // A page that is still being read, or not drawn yet, is asked again until it has something to say.
  useEffect(() => {
    if (!painted) return;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (left: number): Promise<void> => {
      const state = (await door.look()) ?? 'nobody';
      setTab(state);
      const settled = state !== 'nobody' && state.state !== 'switching';
      if (!settled && left > 0) timer = setTimeout(() => void ask(left - 1), ASK_AGAIN_MS);
    };
    void ask(ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [painted, door]);

  return { reading, tab, notice, lastBackup, load, setTab };
}
