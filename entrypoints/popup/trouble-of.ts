import type { Trouble } from '@/components/shared/trouble';
import { LedgerError } from '@/lib/ledger/ledger-error';

/** What went wrong in the popup's words. What nobody foresaw counts as damage: the second copy helps then. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof LedgerError)) return 'damaged';
  return error.code === 'failed' || error.code === 'invalid' ? 'damaged' : error.code;
}
