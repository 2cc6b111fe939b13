import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Notice, Trouble } from '@/components/shared/trouble';
import type { Overview, WorkspaceDoor } from './workspace-door';

/** Reads what the page begins with, and again whenever the ledger changed; then compares the two copies. */
export function useWorkspace(door: WorkspaceDoor) {
  const [overview, setOverview] = useState<Overview | { trouble: Trouble } | null>(null);
  const [version, setVersion] = useState(0);
  const [notice, setNotice] = useState<Notice>(null);
  const load = useCallback(async () => setOverview(await door.overview()), [door]);

  useEffect(() => {
    const again = () => {
      setVersion((before) => before + 1);
      void load();
    };
    void load()
      .then(() => door.check())
      .then((found) => {
        setNotice(found);
        if (found) again();
      });
    return door.onChange(again);
  }, [door, load]);

  return { overview, version, notice, load };
}
