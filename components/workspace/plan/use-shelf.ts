import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PlanDoor, PlanShelf } from './plan-door';

/** Everything there is of plans, read again when the ledger or another page's draft changed. */
export function useShelf(door: Pick<PlanDoor, 'read' | 'onStored'>, version: number) {
  const [shelf, setShelf] = useState<PlanShelf | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    try {
      setShelf(await door.read());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [door]);
  useEffect(() => void load(), [load, version]);
  useEffect(() => door.onStored(() => void load()), [door, load]);
  return { shelf, failed, load };
}
