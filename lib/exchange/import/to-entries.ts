import type { DraftEntry } from '@/lib/model/entry';
import { type BatchOrigin, ROWS_PER_PIECE } from '@/lib/model/measurement';
import type { Table } from './read-table';
import type { Result } from './result';
import type { ImportSettings } from './settings';

/**
 * The entries of one import: the batch, and the rows behind it in pieces. Append them together, and the file is
 * in whole or not at all.
 * @param given.at when it was read, an instant
 */
export function toEntries(
  table: Table,
  { format }: ImportSettings,
  { measurements, rows, problems, read, source, exportedOn }: Result,
  given: { batch: string; at: string; newId: () => string },
): DraftEntry[] {
  const { batch, at, newId } = given;
  const origin: BatchOrigin = {
    kind: 'import',
    name: table.name.slice(0, 200),
    format,
    source,
    exportedOn,
    rows: read,
    leftOut: problems.length,
    hash: table.hash,
  };
  const entry = (from: number): DraftEntry => ({
    id: newId(),
    at,
    kind: 'rows.recorded',
    subject: batch,
    body: { batch, from, rows: rows.slice(from, from + ROWS_PER_PIECE) },
  });
  const pieces = Array.from({ length: Math.ceil(rows.length / ROWS_PER_PIECE) }, (_, place) =>
    entry(place * ROWS_PER_PIECE),
  );
  const body = { id: batch, origin, readAt: at, measurements };
  return [{ id: newId(), at, kind: 'measurements.recorded', subject: batch, body }, ...pieces];
}
