import { createLedger, type KeptLedger } from '@/lib/ledger/create-ledger';
import { browser } from '@/lib/platform/browser';
import { journalStore } from '@/lib/platform/journal-store';

/**
 * The ledger with its second copy, as it is written through. Everything that is only needed to write (the
 * schemas above all) comes with this file, which the popup loads once its figures are on the screen.
 */
export function createWholeLedger(): KeptLedger {
  return createLedger({ journal: journalStore(browser.storage.local) });
}
