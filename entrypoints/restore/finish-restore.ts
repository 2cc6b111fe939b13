import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { exclusive } from '@/lib/ledger/exclusive';
import { readHash } from '@/lib/ledger/read-entries';
import { dropLeftStaging } from '@/lib/ledger/staging';
import { createBesideStore } from '@/lib/platform/beside-store';
import { browser } from '@/lib/platform/browser';

const LOCK = 'throughline:restore';

/**
 * Replaces the ledger, and puts what lies beside it in place or clears it away, whatever became of that. No other
 * page of ours takes it for something that was cut off meanwhile.
 */
export function whileRestoring(kept: KeptLedger, work: () => Promise<void>): Promise<void> {
  return exclusive(LOCK, () => work().finally(() => finish(kept)));
}

/** What every start begins with: both copies agree, and what a restore began is ended. Nothing to do, usually. */
export async function startWhole(kept: KeptLedger): Promise<void> {
  await kept.ready();
  await finishRestore(kept);
}

function finishRestore(kept: KeptLedger): Promise<void> {
  return exclusive(LOCK, () => finish(kept));
}

/** The same, and what may be left of the file itself. */
export async function clearUpRestore(kept: KeptLedger): Promise<void> {
  await finishRestore(kept);
  await dropLeftStaging();
}

async function finish(kept: KeptLedger): Promise<void> {
  const ledger = await kept.ledger();
  await createBesideStore(browser.storage.local).finish((seq) => readHash(ledger, seq));
}
