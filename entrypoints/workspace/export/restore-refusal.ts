import type { BackupRefusal } from '@/components/workspace/export/restoring';
import { EverythingFaultError } from '@/lib/exchange/read-everything';
import { toLedgerError } from '@/lib/ledger/ledger-error';
import { DamagedEntryError } from '@/lib/ledger/stage-entries';

/** Why a backup was not taken, as our pages have sentences for it. */
export function refusalOf(error: unknown): BackupRefusal {
  if (error instanceof EverythingFaultError) return { why: error.fault, entry: null };
  if (error instanceof DamagedEntryError)
    return { why: error.why === 'unknownKind' ? 'newer' : 'damaged', entry: error.seq };
  // Not UTF-8: no text of ours.
  if (error instanceof TypeError) return { why: 'notJson', entry: null };
  return { why: toLedgerError(error).code === 'full' ? 'full' : 'unreadable', entry: null };
}
