import type { DraftEntry } from '@/lib/model/entry';
import type { Batch, SourceRows } from '@/lib/model/measurement';
import type { HeldBatch } from './held-batch';

type MeasurementDraft = Extract<
  DraftEntry,
  { kind: 'measurements.recorded' | 'rows.recorded' | 'measurements.withdrawn' | 'measurements.restored' }
>;

/** Why an entry about measurements cannot follow what the ledger holds of its batch, or null when it can. */
export function refusalOfMeasurements(draft: MeasurementDraft, held: HeldBatch | undefined): string | null {
  if (draft.kind === 'measurements.recorded') {
    if (draft.subject !== draft.body.id) return 'the subject is not the batch in the body';
    return held ? 'this batch is recorded already' : refusalOfBatch(draft.body);
  }
  if (draft.kind === 'rows.recorded' && draft.subject !== draft.body.batch)
    return 'the subject is not the batch in the body';
  if (!held) return 'this batch is not in the ledger';
  if (draft.kind === 'rows.recorded') return refusalOfRows(draft.body, held);
  if (draft.kind === 'measurements.restored')
    return held.row.withdrawn ? null : 'this batch was not taken back';
  return held.row.withdrawn ? 'this batch was taken back already' : null;
}

function refusalOfBatch({ measurements }: Batch): string | null {
  if (new Set(measurements.map(({ id }) => id)).size < measurements.length)
    return 'two measurements of one id';
  for (const { from, to, figure } of measurements) {
    if (from > to) return `a window that ends on ${to}, before it begins`;
    if (figure.kind === 'rate' && figure.good > figure.n) return 'more good cases than cases';
  }
  return null;
}

function refusalOfRows({ from, rows }: SourceRows, { measurements, pieces }: HeldBatch): string | null {
  if (rows.some(({ measurement }) => !measurements.has(measurement)))
    return 'rows of a measurement that is not in the batch';
  for (const piece of pieces.values()) {
    if (from < piece.from + piece.count && piece.from < from + rows.length)
      return 'rows at a place that is taken';
  }
  return null;
}
