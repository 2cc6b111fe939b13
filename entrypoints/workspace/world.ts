import type { KeptLedger } from '@/lib/ledger/create-ledger';

/** What the doors of the workspace share. */
export interface World {
  kept: KeptLedger;
  /** tells every open page of ours, this one included, that the ledger changed */
  changed: () => void;
}
