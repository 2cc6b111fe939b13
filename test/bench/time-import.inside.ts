import { createLedger } from '@/lib/ledger/create-ledger';
import { ROWS_PER_PIECE } from '@/lib/model/measurement';
import { journalStore } from '@/lib/platform/journal-store';
import { newId } from '@/lib/platform/random';
import { makeBatch, makeMeasurement, makeRow, record, recordRows } from '../ledger/make-measurements';
import { pageStorage } from './page-storage.inside';

const MEASUREMENTS = 3000;
const ROWS = 20_000;

/** Commits the largest import in one append. Milliseconds until it is acknowledged, and until the copy has it too. */
export async function timeImport(run: number): Promise<{ acknowledged: number; copied: number }> {
  const kept = createLedger({ journal: journalStore(pageStorage()) });
  await kept.ready();
  // of years long past: the views timed before and after keep their figures
  const measurements = Array.from({ length: MEASUREMENTS }, (_, index) =>
    makeMeasurement(`M0${1 + (index % 7)}`, `19${10 + (index % 60)}-0${1 + (run % 9)}`, { id: newId() }),
  );
  const batch = makeBatch(measurements, { id: newId() });
  const pieces = [];
  for (let from = 0; from < ROWS; from += ROWS_PER_PIECE) {
    const rows = Array.from({ length: ROWS_PER_PIECE }, (_, index) =>
      makeRow(
        measurements[Math.floor(((from + index) * MEASUREMENTS) / ROWS)]?.id ?? '',
        `T-${from + index}`,
      ),
    );
    pieces.push({ ...recordRows(batch.id, from, rows), id: newId() });
  }
  const drafts = [record(batch, newId()), ...pieces];
  const begin = performance.now();
  await kept.append(drafts);
  const acknowledged = performance.now() - begin;
  const failed = await kept.settled();
  if (failed) throw failed;
  return { acknowledged, copied: performance.now() - begin };
}
