import type { DraftEntry } from '@/lib/model/entry';
import type { Batch, Measurement, SourceRow } from '@/lib/model/measurement';
import type { Paper } from '@/lib/model/papers';
import { makeId, minute } from './make-entries';

/** A rate over one month. @param month `YYYY-MM` */
export function makeMeasurement(
  metric: string,
  month: string,
  changes: Partial<Measurement> = {},
): Measurement {
  const end = new Date(`${month}-01T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return {
    id: makeId(),
    metric,
    from: `${month}-01`,
    to: end.toISOString().slice(0, 10),
    figure: { kind: 'rate', good: 18, n: 20, apart: 1, unknown: 2 },
    mix: [{ by: 'channel', part: 'e-mail', good: 9, n: 10 }],
    note: '',
    ...changes,
  };
}

export function makeBatch(measurements: Measurement[], changes: Partial<Batch> = {}): Batch {
  return {
    id: makeId(),
    origin: {
      kind: 'import',
      name: 'ratings.csv',
      format: 'ratings',
      source: 'Survey tool',
      exportedOn: '2026-10-04',
      rows: 20,
      leftOut: 0,
      hash: 'b'.repeat(64),
    },
    readAt: minute(0),
    measurements,
    ...changes,
  };
}

export function record(body: Batch, id = makeId()): DraftEntry {
  return { id, at: body.readAt, kind: 'measurements.recorded', subject: body.id, body };
}

export function makeRow(measurement: string, ref: string, changes: Partial<SourceRow> = {}): SourceRow {
  return { measurement, ref, on: '2026-10-02', says: 'good', detail: 'e-mail', ...changes };
}

export function recordRows(batch: string, from: number, rows: SourceRow[]): DraftEntry {
  return { id: makeId(), at: minute(1), kind: 'rows.recorded', subject: batch, body: { batch, from, rows } };
}

export function withdraw(batch: string): DraftEntry {
  const body = { reason: 'wrong' as const, note: 'The wrong file.' };
  return { id: makeId(), at: minute(2), kind: 'measurements.withdrawn', subject: batch, body };
}

export function bringBack(batch: string): DraftEntry {
  return {
    id: makeId(),
    at: minute(2),
    kind: 'measurements.restored',
    subject: batch,
    body: { reason: 'undo' },
  };
}

export function makeObstacle(text: string): Paper {
  return {
    noun: 'obstacle',
    on: '2026-10-06',
    text,
    effect: '',
    metrics: ['M01'],
    owner: '',
    status: 'open',
  };
}

export function makeLesson(text: string): Paper {
  return { noun: 'lesson', on: '2026-10-07', text, metrics: [], evidence: [] };
}

export function writePaper(subject: string, body: Paper, at = minute(3)): DraftEntry {
  return { id: makeId(), at, kind: 'paper.written', subject, body };
}

export function removePaper(subject: string, at = minute(4)): DraftEntry {
  return { id: makeId(), at, kind: 'paper.removed', subject, body: {} };
}
