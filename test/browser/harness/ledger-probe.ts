import { openLedger } from '@/lib/ledger/open-ledger';
import { countEvidence, readRollups } from '@/lib/ledger/read-progress';
import { recomputeRollups } from '@/lib/ledger/recompute';
import { type ChainReport, verifyChain } from '@/lib/ledger/verify-chain';
import { ALL_EVIDENCE, type Rollup } from '@/lib/model/rollup';

/** What stands in the ledger, checked against itself. */
export interface LedgerAudit {
  evidence: number;
  entries: number;
  /** sum over all weeks of the pieces that count */
  tagged: number;
  rollups: Rollup[];
  oracle: Rollup[];
  chain: ChainReport;
}

/** The ledger's own code, run inside one of the extension's pages by tests and measurements. */
export async function audit(): Promise<LedgerAudit> {
  const ledger = await openLedger();
  const rollups = await readRollups(ledger, '2000-01-03', '2100-01-01');
  const counts = await countEvidence(ledger);
  return {
    evidence: counts.all,
    entries: counts.entries,
    tagged: rollups.filter((one) => one.metric === ALL_EVIDENCE).reduce((sum, one) => sum + one.tagged, 0),
    rollups: rollups.sort(byPlace),
    oracle: (await recomputeRollups(ledger)).sort(byPlace),
    chain: await verifyChain(ledger),
  };
}

function byPlace(a: Rollup, b: Rollup): number {
  return `${a.metric} ${a.week}` < `${b.metric} ${b.week}` ? -1 : 1;
}
