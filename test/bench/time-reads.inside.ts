import { openLedger } from '@/lib/ledger/open-ledger';
import { countEvidence, readRollups } from '@/lib/ledger/read-progress';

const RUNS = 40;
/** The browser's clock ticks in tenths of a millisecond: one read is too short for it. */
const AT_ONCE = 20;

/** Milliseconds for the totals, and for the rollups of a span of weeks, each a mean over reads in a row. */
export async function timeReads(from: string, to: string): Promise<{ totals: number[]; rollups: number[] }> {
  const ledger = await openLedger();
  const time = async (read: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    for (let count = 0; count < AT_ONCE; count += 1) await read();
    return (performance.now() - start) / AT_ONCE;
  };
  const totals: number[] = [];
  const rollups: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    totals.push(await time(() => countEvidence(ledger)));
    rollups.push(await time(() => readRollups(ledger, from, to)));
  }
  return { totals, rollups };
}
