import { LedgerError } from '@/lib/ledger/ledger-error';

/** Why a wish was not carried out, in the words our pages have sentences for. */
export function reasonOf(error: unknown): 'busy' | 'full' | 'readOnly' | 'invalid' {
  const code = error instanceof LedgerError ? error.code : 'failed';
  if (code === 'full' || code === 'busy') return code;
  return code === 'invalid' || code === 'refused' ? 'invalid' : 'readOnly';
}
