import type { FiguresNow } from '@/components/workspace/figures/figures-door';
import { readProgress } from '@/entrypoints/popup/read-progress';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readBatches } from '@/lib/ledger/read-measurements';
import { progressOf } from '@/lib/progress/progress-of';

/** Each metric of the plan with what its figure comes from, and every batch that was read. */
export async function readFigures(kept: KeptLedger, today: Date): Promise<FiguresNow> {
  const ledger = await kept.ledger();
  const [progress, batches] = await Promise.all([readProgress(ledger, today), readBatches(ledger)]);
  return {
    plan: progress?.data.plan ?? null,
    standing: progress ? progressOf({ ...progress.data, today }).rows : [],
    batches,
  };
}
