import type { Batch, SourceRows } from '@/lib/model/measurement';
import type { RowPiece, StoredBatch, StoredMeasurement } from './shape';

/** A batch with everything derived from its entries. Never changed in place. */
export interface HeldBatch {
  row: StoredBatch;
  /** by id */
  measurements: ReadonlyMap<string, StoredMeasurement>;
  /** by the place of the first row */
  pieces: ReadonlyMap<number, RowPiece>;
}

/** The column by which entries about a batch are found. */
export function aboutBatch(id: string): string {
  return `batch/${id}`;
}

/** A new batch, at the position of its entry. */
export function batchRecorded(seq: number, { id, origin, readAt, measurements }: Batch): HeldBatch {
  const firsts = measurements.map(({ from }) => from).sort();
  const lasts = measurements.map(({ to }) => to).sort();
  const row: StoredBatch = {
    id,
    origin,
    readAt,
    seq,
    count: measurements.length,
    metrics: [...new Set(measurements.map(({ metric }) => metric))].sort(),
    from: firsts.at(0) ?? '',
    to: lasts.at(-1) ?? '',
    rows: 0,
    withdrawn: false,
  };
  const stored = measurements.map((one) => [one.id, { ...one, batch: id }] as const);
  return { row, measurements: new Map(stored), pieces: new Map() };
}

/** Rows behind the batch came, in the entry at `seq`. */
export function rowsRecorded(held: HeldBatch, seq: number, { batch, from, rows }: SourceRows): HeldBatch {
  const measurements = [...new Set(rows.map(({ measurement }) => measurement))];
  const piece: RowPiece = { batch, from, count: rows.length, seq, measurements };
  return withPieces(held, new Map(held.pieces).set(from, piece));
}

/** The batch counts no more. */
export function batchWithdrawn(held: HeldBatch): HeldBatch {
  return { ...held, row: { ...held.row, withdrawn: true } };
}

/** The batch counts again. */
export function batchRestored(held: HeldBatch): HeldBatch {
  return { ...held, row: { ...held.row, withdrawn: false } };
}

/** The rows are gone; what was counted from them stays. */
export function rowsErased(held: HeldBatch): HeldBatch {
  return withPieces(held, new Map());
}

function withPieces(held: HeldBatch, pieces: HeldBatch['pieces']): HeldBatch {
  let rows = 0;
  for (const { count } of pieces.values()) rows += count;
  return { ...held, row: { ...held.row, rows }, pieces };
}
