import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readEvidence, readEvidencePage } from '@/lib/ledger/read-evidence';
import type { EvidenceRow } from '@/lib/model/rollup';

/** Evidence that counts, kept since a day (null: whenever), newest first. */
export async function readEvidenceSince(
  kept: KeptLedger,
  day: string | null,
  limit: number,
): Promise<EvidenceRow[]> {
  const since = day === null ? undefined : `${day}T00:00:00Z`;
  return (await readEvidencePage(await kept.ledger(), { limit, live: true, since })).rows;
}

/** The pieces with these ids; what was erased meanwhile is left out. */
export async function readEvidenceOf(kept: KeptLedger, ids: readonly string[]): Promise<EvidenceRow[]> {
  const ledger = await kept.ledger();
  const found = await Promise.all(ids.map((id) => readEvidence(ledger, id)));
  return found.filter((row) => row !== null);
}
