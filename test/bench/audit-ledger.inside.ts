import { canonicalJson } from '@/lib/ledger/canonical-json';
import { createLedger } from '@/lib/ledger/create-ledger';
import { readEntries } from '@/lib/ledger/read-entries';
import { iterateEvidence } from '@/lib/ledger/read-evidence';
import { readRollups } from '@/lib/ledger/read-progress';
import { recomputeRollups } from '@/lib/ledger/recompute';
import { ALL_EVIDENCE } from '@/lib/model/rollup';
import { journalStore } from '@/lib/platform/journal-store';
import { pageStorage } from './page-storage.inside';

/** What the ledger and its second copy hold, looked at from one of the extension's own pages. */
export interface Audit {
  /** evidence id and interaction key of every live row */
  live: [evidence: string, key: string | null][];
  /** ledger entries, and how many of them keep evidence */
  entries: number;
  kept: number;
  /** sum of the rollups that count all evidence */
  counted: number;
  /** rollups that differ from the recomputed ones */
  wrongRollups: string[];
  /** `ok`, or where the chain breaks */
  chain: string;
  /** what the comparison of the two copies said when this page opened */
  copyState: string;
  /** the first entry at which the copy differs; null when both are equal */
  copyDiffers: number | null;
}

export async function auditLedger(): Promise<Audit> {
  const journal = journalStore(pageStorage());
  const all = createLedger({ journal });
  const { state } = await all.ready();
  await all.settled();
  const ledger = await all.ledger();

  const live: Audit['live'] = [];
  for await (const rows of iterateEvidence(ledger, { live: true })) {
    live.push(...rows.map((row) => [row.id, row.interaction?.key ?? null] as [string, string | null]));
  }
  const rollups = await readRollups(ledger, '0001-01-01', '9999-12-31');
  const chain = await all.verify();
  const audit: Audit = {
    live,
    entries: 0,
    kept: 0,
    counted: rollups.reduce((sum, one) => sum + (one.metric === ALL_EVIDENCE ? one.tagged : 0), 0),
    wrongRollups: differences(
      rollups.map(canonicalJson),
      (await recomputeRollups(ledger)).map(canonicalJson),
    ),
    chain: chain.ok ? 'ok' : `${chain.what} at ${chain.seq}`,
    copyState: state,
    copyDiffers: null,
  };
  for (let from = 1; ; from += 200) {
    const [mine, theirs] = await Promise.all([readEntries(ledger, from, 200), journal.read(from, 200)]);
    const length = Math.max(mine.length, theirs.length);
    for (let index = 0; index < length && audit.copyDiffers === null; index += 1) {
      if (canonicalJson(mine[index] ?? null) !== canonicalJson(theirs[index] ?? null))
        audit.copyDiffers = from + index;
    }
    audit.entries += mine.length;
    audit.kept += mine.filter((one) => one.kind === 'evidence.kept').length;
    if (length < 200) return audit;
  }
}

/** What stands in one list and not in the other. */
function differences(some: string[], others: string[]): string[] {
  const [a, b] = [new Set(some), new Set(others)];
  return [...some.filter((one) => !b.has(one)), ...others.filter((one) => !a.has(one))];
}
