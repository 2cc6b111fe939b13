import type { MetricId } from '@/lib/model/evidence';
import type { MeasurementRow, SourceRow } from '@/lib/model/measurement';
import { startingWith } from './load-projection';
import { type Ledger, withReading } from './open-ledger';
import { factOf } from './project';
import type { Reading, RowPiece, StoredBatch, StoredMeasurement } from './shape';

export interface MeasurementWish {
  /** default: every metric that was ever measured */
  metrics?: readonly MetricId[];
  /** windows that touch the days from `from` to `to`, `YYYY-MM-DD`, both included; open where absent */
  from?: string;
  to?: string;
  /** also those that were taken back */
  withdrawn?: boolean;
}

/** A batch as it is listed. */
export type BatchSummary = Omit<StoredBatch, 'seq'>;

/**
 * Measurements by metric (in the order asked for), end of window, then age. By index: costs the windows that end
 * in the span or later, whatever else the ledger holds.
 */
export function readMeasurements(ledger: Ledger, wish: MeasurementWish = {}): Promise<MeasurementRow[]> {
  return withReading(ledger, async (tx) => {
    const all = wish.metrics ? null : await readBatchesIn(tx, wish);
    const metrics = wish.metrics ?? (all ?? []).flatMap((batch) => batch.metrics).sort();
    const found = await Promise.all([...new Set(metrics)].map((metric) => readWindows(tx, metric, wish)));
    const batches = byId(all ?? (await readBatchesOf(tx, found.flat())));
    return found.flatMap((stored) => {
      const rows = stored.flatMap((one) => rowOf(one, batches.get(one.batch), wish.withdrawn === true));
      return rows.sort((a, b) => (a.to === b.to ? a.seq - b.seq : a.to < b.to ? -1 : 1));
    });
  });
}

/** Every batch, the one read last first, taken back ones included. */
export function readBatches(ledger: Ledger): Promise<BatchSummary[]> {
  return withReading(ledger, async (tx) => {
    const batches = await tx.objectStore('batches').getAll();
    batches.sort((a, b) => Date.parse(b.readAt) - Date.parse(a.readAt) || b.seq - a.seq);
    return batches.map(({ seq: _, ...batch }) => batch);
  });
}

/**
 * The rows behind a batch, or behind one measurement of it, in the order of the file.
 * @param wish.after go on behind this place: the `next` of the answer before
 * @param wish.limit rows at most, 1 or more
 * @returns `next` null at the end
 */
export function readSourceRows(
  ledger: Ledger,
  batch: string,
  wish: { measurement?: string; after?: number; limit: number },
): Promise<{ rows: SourceRow[]; next: number | null }> {
  const { measurement, limit, after = -1 } = wish;
  return withReading(ledger, async (tx) => {
    const rows: SourceRow[] = [];
    let last = after;
    for (const piece of await findPieces(tx, batch, measurement)) {
      if (piece.from + piece.count - 1 <= after) continue;
      for (const [index, row] of (await rowsIn(tx, piece)).entries()) {
        const place = piece.from + index;
        if (place <= after || (measurement !== undefined && row.measurement !== measurement)) continue;
        if (rows.length === limit) return { rows, next: last };
        rows.push(row);
        last = place;
      }
    }
    return { rows, next: null };
  });
}

/** Whether days or windows touch the span that is asked for. */
function touches({ from, to }: MeasurementWish): (span: { from: string; to: string }) => boolean {
  return (span) => (from === undefined || span.to >= from) && (to === undefined || span.from <= to);
}

async function readBatchesIn(tx: Reading, wish: MeasurementWish): Promise<StoredBatch[]> {
  const range = wish.from === undefined ? null : IDBKeyRange.lowerBound(wish.from);
  return (await tx.objectStore('batches').index('to').getAll(range)).filter(touches(wish));
}

/** The index tells where windows end; where they begin is looked at here. */
async function readWindows(
  tx: Reading,
  metric: MetricId,
  wish: MeasurementWish,
): Promise<StoredMeasurement[]> {
  const range = IDBKeyRange.bound([metric, wish.from ?? ''], [metric, []]);
  return (await tx.objectStore('measurements').index('window').getAll(range)).filter(touches(wish));
}

async function readBatchesOf(tx: Reading, stored: readonly StoredMeasurement[]): Promise<StoredBatch[]> {
  const ids = [...new Set(stored.map(({ batch }) => batch))];
  const batches = await Promise.all(ids.map(async (id) => tx.objectStore('batches').get(id)));
  return batches.filter((batch) => batch !== undefined);
}

function byId(batches: readonly StoredBatch[]): Map<string, StoredBatch> {
  return new Map(batches.map((batch) => [batch.id, batch]));
}

function rowOf(
  stored: StoredMeasurement,
  batch: StoredBatch | undefined,
  takenBack: boolean,
): MeasurementRow[] {
  if (!batch || (batch.withdrawn && !takenBack)) return [];
  const { origin, readAt, withdrawn, seq } = batch;
  return [{ ...stored, origin, readAt, withdrawn, seq }];
}

async function findPieces(tx: Reading, batch: string, measurement: string | undefined): Promise<RowPiece[]> {
  const store = tx.objectStore('rowPieces');
  if (measurement === undefined) return store.getAll(startingWith(batch));
  // in the order of the store, which is that of the file
  const pieces = await store.index('measurement').getAll(measurement);
  return pieces.filter((piece) => piece.batch === batch);
}

async function rowsIn(tx: Reading, piece: RowPiece): Promise<SourceRow[]> {
  const entry = await tx.objectStore('entries').get(piece.seq);
  const said = entry && factOf(entry);
  return said?.kind === 'rows.recorded' ? said.body.rows : [];
}
