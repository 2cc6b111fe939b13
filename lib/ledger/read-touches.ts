import type { EvidenceRow } from '@/lib/model/rollup';
import { type Ledger, withConnection } from './open-ledger';

/**
 * Evidence with a touch still to be made, the earliest due first; of the same day, the one kept first. Read by
 * index: the cost is that of what comes back.
 * @param limit rows at most, 1 or more
 */
export function readOpenTouches(ledger: Ledger, limit: number): Promise<EvidenceRow[]> {
  return withConnection(ledger, (connection) =>
    connection.getAllFromIndex('evidence', 'openTouch', null, limit),
  );
}
