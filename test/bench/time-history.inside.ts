import { openLedger } from '@/lib/ledger/open-ledger';
import { readMeasurements } from '@/lib/ledger/read-measurements';
import { readPapers } from '@/lib/ledger/read-papers';
import { readPlan } from '@/lib/ledger/read-progress';

const RUNS = 30;

export interface HistoryTimes {
  /** the measurements of the plan's period */
  period: number[];
  /** all measurements of the plan's metrics */
  history: number[];
  /** notes on the charts */
  papers: number[];
}

/** Milliseconds for what the progress views read beside rollups. */
export async function timeHistory(): Promise<HistoryTimes> {
  const ledger = await openLedger();
  const plan = await readPlan(ledger);
  const metrics = plan?.metrics.map(({ metric }) => metric) ?? [];
  const time = async (read: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await read();
    return performance.now() - start;
  };
  const times: HistoryTimes = { period: [], history: [], papers: [] };
  for (let run = 0; run < RUNS; run += 1) {
    times.period.push(
      await time(() => readMeasurements(ledger, { metrics, from: plan?.from, to: plan?.to })),
    );
    times.history.push(await time(() => readMeasurements(ledger, { metrics })));
    times.papers.push(await time(() => readPapers(ledger, 'annotation')));
  }
  return times;
}
