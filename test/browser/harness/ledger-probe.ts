import { openDB } from 'idb';
import { createLedger } from '@/lib/ledger/create-ledger';
import { openLedger } from '@/lib/ledger/open-ledger';
import { countEvidence, readRollups } from '@/lib/ledger/read-progress';
import { recomputeRollups } from '@/lib/ledger/recompute';
import { signingKey } from '@/lib/ledger/signing-key';
import { type ChainReport, verifyChain } from '@/lib/ledger/verify-chain';
import type { DraftEntry } from '@/lib/model/entry';
import { ALL_EVIDENCE, type Rollup } from '@/lib/model/rollup';
import type { Signer } from '@/lib/model/signed';
import { journalStore } from '@/lib/platform/journal-store';
import { toHex } from '@/lib/platform/random';
import { pageStorage } from '../../bench/page-storage.inside';

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

/** Writes entries as one of our own pages does, second copy included, and tells the open ones. */
export async function write(drafts: DraftEntry[]): Promise<number> {
  const ledger = createLedger({ journal: journalStore(pageStorage()) });
  await ledger.append(drafts);
  const failed = await ledger.settled();
  if (failed) throw failed;
  new BroadcastChannel('throughline').postMessage('changed');
  return drafts.length;
}

/** What the installation's key makes of a text, and whether a script can get hold of the key itself. */
export interface Signed {
  signer: Signer;
  /** lower-case hex */
  signature: string;
  extractable: boolean;
}

/** Signs with the key of this installation, which is made if there is none. */
export async function sign(text: string): Promise<Signed> {
  const { signer, sign } = await signingKey();
  const signature = toHex(await sign(new TextEncoder().encode(text)));
  const { key } = await (await openDB('throughline-key')).get('keys', 'signing');
  return { signer, signature, extractable: key.extractable };
}

function byPlace(a: Rollup, b: Rollup): number {
  return `${a.metric} ${a.week}` < `${b.metric} ${b.week}` ? -1 : 1;
}
