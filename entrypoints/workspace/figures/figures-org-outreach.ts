import { type EvidenceCursor, readEvidencePage } from '@/lib/ledger/read-evidence';
import { sha256 } from '@/lib/platform/random';
import { createWorkingStore } from '@/lib/platform/working-store';
import type { OrgQuestion } from '@/lib/sites/org-contract';
import type { OrgReach } from './figures-org';

/** Pieces read at a time. */
const PAGE = 500;

/**
 * Outreaches that were logged and done for some accounts. Evidence on a case or an opportunity knows its account as a
 * pseudonym only, so the accounts are turned into theirs.
 */
export async function loggedOutreach(
  { kept, store }: Pick<OrgReach, 'kept' | 'store'>,
  host: string,
  accounts: readonly string[],
): Promise<OrgQuestion['outreach']> {
  const salt = await createWorkingStore(store).salt();
  const byPseudonym = new Map<string, string>();
  for (const account of new Set(accounts)) {
    byPseudonym.set(await sha256(`${salt}:salesforce:${host}:${account}`), account);
  }
  const ledger = await kept.ledger();
  const found: { account: string; on: string }[] = [];
  let after: EvidenceCursor | undefined;
  for (;;) {
    const page = await readEvidencePage(ledger, { limit: PAGE, live: true, ...(after ? { after } : {}) });
    for (const { touch, customer } of page.rows) {
      const account = customer === null ? undefined : byPseudonym.get(customer);
      if (account && touch?.what === 'outreach' && touch.doneOn && !touch.dropped) {
        found.push({ account, on: touch.doneOn });
      }
    }
    if (page.next === null) return found;
    after = page.next;
  }
}
