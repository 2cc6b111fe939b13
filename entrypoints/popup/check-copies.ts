import type { Notice } from '@/components/shared/trouble';
import type { KeptLedger } from '@/lib/ledger/create-ledger';

/** Compares the ledger with its second copy; says so when one was rebuilt or nobody knows which is right. */
export async function checkCopies(kept: KeptLedger): Promise<Notice> {
  try {
    const { state } = await kept.ready();
    return state === 'rebuiltFromCopy' || state === 'disagree' ? state : null;
  } catch {
    return null;
  }
}
