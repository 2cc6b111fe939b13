import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Notice } from '@/components/shared/trouble';
import type { PopupDoor, PopupReading } from './popup-door';
import { useTab } from './use-tab';

/**
 * Reads the record at once and everything else after the first paint: the active tab, the comparison
 * of the two copies, the last backup, and news of changes.
 */
export function usePopup(door: PopupDoor) {
  const [reading, setReading] = useState<PopupReading | null>(null);
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

  return { reading, notice, lastBackup, load, ...useTab(door, painted) };
}
