import fc from 'fast-check';
import type { DraftEntry } from '@/lib/model/entry';
import { adopt, makeId, makePlan } from './make-entries';
import {
  bringBack,
  makeBatch,
  makeLesson,
  makeMeasurement,
  makeObstacle,
  makeRow,
  record,
  recordRows,
  removePaper,
  withdraw,
  writePaper,
} from './make-measurements';

/** One random act about plans, measurements or papers. Numbers point, by remainder, at what was made so far. */
export type PaperAct =
  | { do: 'adopt'; plan: number; version: number }
  | { do: 'record'; metrics: string[]; months: number; rows: number }
  | { do: 'rows'; which: number; from: number; count: number; stranger: boolean }
  | { do: 'withdraw' | 'bringBack' | 'remove'; which: number }
  | { do: 'write'; which: number | null; lesson: boolean }
  | { do: 'erasePapers' | 'eraseBatches' | 'eraseRows'; which: number[] };

/** Batches and papers made so far. */
export interface MadePapers {
  batches: { id: string; measurements: string[] }[];
  papers: string[];
}

const which = fc.nat(5);
const said = <Word extends string>(...words: Word[]) => fc.constantFrom(...words);

export const paperAct: fc.Arbitrary<PaperAct> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ do: said('adopt'), plan: fc.nat(1), version: fc.integer({ min: 1, max: 5 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: said('record'),
      metrics: fc.subarray(['M01', 'M02', 'M25'], { minLength: 1 }),
      months: fc.integer({ min: 1, max: 3 }),
      rows: fc.nat(9),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: said('rows'),
      which,
      from: fc.nat(30),
      count: fc.integer({ min: 1, max: 4 }),
      stranger: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: said('withdraw', 'bringBack', 'remove'), which }) },
  { weight: 5, arbitrary: fc.record({ do: said('write'), which: fc.option(which), lesson: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: said('erasePapers', 'eraseBatches', 'eraseRows'),
      which: fc.array(which, { maxLength: 3, size: 'max' }),
    }),
  },
);

const plans = [makeId(), makeId()] as const;

/** What the act appends in one request; empty when it appends nothing. New batches and papers are added to `made`. */
export function paperDrafts(wish: PaperAct, made: MadePapers): DraftEntry[] {
  if (wish.do === 'adopt')
    return [adopt(makePlan({ id: plans[wish.plan] ?? plans[0], version: wish.version }))];
  if (wish.do === 'record') return recordDrafts(wish, made);
  if (wish.do === 'write') {
    const id = (wish.which === null ? undefined : made.papers[wish.which % made.papers.length]) ?? makeId();
    if (!made.papers.includes(id)) made.papers.push(id);
    const text = `paper ${id}, written as ${makeId()}`;
    return [writePaper(id, wish.lesson ? makeLesson(text) : makeObstacle(text))];
  }
  if (wish.do === 'remove') {
    const id = made.papers[wish.which % made.papers.length];
    return id === undefined ? [] : [removePaper(id)];
  }
  const batch = Array.isArray(wish.which) ? undefined : made.batches[wish.which % made.batches.length];
  if (!batch) return [];
  if (wish.do === 'withdraw') return [withdraw(batch.id)];
  if (wish.do === 'bringBack') return [bringBack(batch.id)];
  if (wish.do !== 'rows') return [];
  const rows = rowsOf(batch.id, wish.stranger ? [makeId()] : batch.measurements, wish.count);
  return [recordRows(batch.id, wish.from, rows)];
}

/** The trace that rows of a batch leave, to be looked for once they are erased. */
export function traceOfRows(batch: string): string {
  return `row of ${batch}`;
}

/** A batch and the rows behind it, two to a piece. */
function recordDrafts(
  { metrics, months, rows }: Extract<PaperAct, { do: 'record' }>,
  made: MadePapers,
): DraftEntry[] {
  const measurements = metrics.flatMap((metric) =>
    Array.from({ length: months }, (_, month) => makeMeasurement(metric, `2026-0${month + 7}`)),
  );
  const batch = makeBatch(measurements);
  const ids = measurements.map(({ id }) => id);
  made.batches.push({ id: batch.id, measurements: ids });
  const all = rowsOf(batch.id, ids, rows);
  const pieces = Array.from({ length: Math.ceil(rows / 2) }, (_, index) =>
    recordRows(batch.id, index * 2, all.slice(index * 2, index * 2 + 2)),
  );
  return [record(batch), ...pieces];
}

function rowsOf(batch: string, measurements: readonly string[], count: number) {
  return Array.from({ length: count }, (_, index) =>
    makeRow(measurements[index % measurements.length] ?? batch, `T-${index}`, { detail: traceOfRows(batch) }),
  );
}
