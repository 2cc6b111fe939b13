import { isoDay } from '@/components/workspace/papers/day-text';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readPapers } from '@/lib/ledger/read-papers';
import { now } from '@/lib/platform/clock';
import type { KeyStore } from '@/lib/platform/working-store';
import { weekOfDay } from '@/lib/review/draw';
import { createSweepNudge } from './sweep-nudge';

/** Whether the person wants to hear of a week without a draw, and this is one so far. */
export async function sweepDue(kept: Pick<KeptLedger, 'ledger'>, store: KeyStore): Promise<boolean> {
  if (!(await createSweepNudge(store).nudge())) return false;
  const week = weekOfDay(isoDay(now()));
  const draws = await readPapers(await kept.ledger(), 'draw', { removed: true });
  return !draws.some(({ paper }) => paper.week === week);
}
