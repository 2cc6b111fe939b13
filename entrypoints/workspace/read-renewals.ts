import type { PlanDoor } from '@/components/workspace/plan/plan-door';
import type { Connect } from '@/lib/connect/create-connect';

/** What the person confirmed as a renewal, by org: what a pack may carry. */
export function readRenewals(road: Pick<Connect, 'rows'>): PlanDoor['renewals'] {
  return async () => {
    const rows = await road.rows();
    const known = rows.flatMap(({ apiHost, mapping }) =>
      mapping?.confirmedAt ? [{ apiHost, mapping }] : [],
    );
    return known.slice(0, 10);
  };
}
