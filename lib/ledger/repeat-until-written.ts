import { LedgerError } from './ledger-error';

const TRIES = 60;

/**
 * Works an act out again as long as other contexts come first. Each failure means that somebody else
 * succeeded, so waiting is short; the odd milliseconds keep two writers from meeting again.
 * @param attempt answers null when the head had moved
 * @throws LedgerError `busy` after 60 tries
 */
export async function repeatUntilWritten<T>(attempt: () => Promise<T | null>): Promise<T> {
  for (let count = 0; count < TRIES; count++) {
    const result = await attempt();
    if (result !== null) return result;
    if (count > 2) await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(count, 20)));
  }
  throw new LedgerError('busy', 'other windows kept writing');
}
