import { useEffect, useState } from 'preact/hooks';
import type { Plan } from '@/lib/model/plan';

/** The plan in force, read again whenever the ledger changed; null until it is there, or when there is none. */
export function usePlan(read: () => Promise<{ plan: Plan | null }>, version: number): Plan | null {
  const [plan, setPlan] = useState<Plan | null>(null);
  useEffect(() => {
    void read().then((found) => setPlan(found.plan));
  }, [version]);
  return plan;
}
