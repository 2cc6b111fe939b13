import type { Ledger } from '@/lib/ledger/open-ledger';
import { readEvidence, readRecords } from '@/lib/ledger/read-evidence';
import type { BundlePiece } from '@/lib/model/bundle';

/** What later visits showed of these pieces, in their order; those that are gone are not among it. */
export async function readNow(
  ledger: Ledger,
  ids: readonly string[],
): Promise<Pick<BundlePiece, 'id' | 'now'>[]> {
  const found = await Promise.all(ids.map((id) => readEvidence(ledger, id)));
  const rows = found.filter((row) => row !== null);
  const records = await readRecords(
    ledger,
    rows.map(({ recordKey }) => recordKey),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const latest = records.get(row.recordKey)?.facts;
    return {
      id,
      now: {
        facts: latest && latest.readAt > row.facts.readAt ? latest : row.facts,
        interactionFacts: row.interactionFacts,
        checkedAt: row.checkedAt ?? null,
      },
    };
  });
}
