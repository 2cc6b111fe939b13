import { openLedger } from '@/lib/ledger/open-ledger';
import { countEvidence, readRollups } from '@/lib/ledger/read-progress';

const RUNS = 60;

/** Milliseconds for one counter, and for the rollups of a quarter, each time anew. */
export async function timeReads(from: string, to: string): Promise<{ counter: number[]; rollups: number[] }> {
  const ledger = await openLedger();
  const counter: number[] = [];
  const rollups: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await countEvidence(ledger);
    const middle = performance.now();
    await readRollups(ledger, from, to);
    counter.push(middle - start);
    rollups.push(performance.now() - middle);
  }
  return { counter, rollups };
}
