import { addRollups, countFamily, isEmptyRollup, type RollupTable } from './count-rollups';
import { EMPTY_FAMILY, type Family } from './family';
import type { HeldBatch } from './held-batch';
import type { Held, Projection } from './project';
import type { Counters, DERIVED, LedgerShape, Reading } from './shape';

export type DerivedStore = (typeof DERIVED)[number];
export type Rows = { [Store in DerivedStore]: LedgerShape[Store]['value'][] };
type Keys = { [Store in DerivedStore]: LedgerShape[Store]['key'][] };

/** The derived rows that a stretch of entries changes, and the counters afterwards. */
export interface Change {
  rows: Rows;
  gone: Keys;
  counters: Counters;
}

/** Compares what is derived before and after, and takes the rollups along by their difference. */
export async function changeBetween(
  tx: Reading,
  before: Held,
  after: Projection,
  counters: Counters,
): Promise<Change> {
  const change: Change = { rows: noRows(), gone: noRows(), counters: { ...counters } };
  const difference: RollupTable = new Map();
  for (const [key, was, is] of pairs(before.families, after.families)) {
    countFamily(difference, was ?? EMPTY_FAMILY, -1);
    countFamily(difference, is ?? EMPTY_FAMILY, 1);
    collectFamily(change, key, was ?? EMPTY_FAMILY, is ?? EMPTY_FAMILY);
  }
  for (const [key, was, is] of pairs(before.batches, after.batches)) collectBatch(change, key, was, is);
  for (const [key, , is] of pairs(before.papers, after.papers)) {
    if (is) change.rows.papers.push(is);
    else change.gone.papers.push(key);
  }
  change.rows.plans.push(...after.plans);
  await collectRollups(tx, change, difference);
  return change;
}

/** No row of any store; keys and rows alike. */
export function noRows(): { [Store in DerivedStore]: never[] } {
  return {
    evidence: [],
    records: [],
    rollups: [],
    plans: [],
    batches: [],
    measurements: [],
    rowPieces: [],
    papers: [],
  };
}

/** What differs between two maps, each with its value before and after. */
function pairs<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): [key: string, was: Value | undefined, is: Value | undefined][] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key): [string, Value | undefined, Value | undefined] => [key, before.get(key), after.get(key)])
    .filter(([, was, is]) => was !== is);
}

async function collectRollups(tx: Reading, change: Change, difference: RollupTable): Promise<void> {
  const moved = [...difference.values()].filter((rollup) => !isEmptyRollup(rollup));
  const store = tx.objectStore('rollups');
  const held = await Promise.all(moved.map(async ({ metric, week }) => store.get([metric, week])));
  for (const [index, rollup] of moved.entries()) {
    const old = held[index];
    const sum = old ? addRollups(old, rollup) : rollup;
    if (isEmptyRollup(sum)) change.gone.rollups.push([sum.metric, sum.week]);
    else change.rows.rollups.push(sum);
  }
}

function collectFamily({ rows, gone, counters }: Change, key: string, was: Family, is: Family): void {
  for (const [id, row] of is.evidence) if (was.evidence.get(id) !== row) rows.evidence.push(row);
  for (const id of was.evidence.keys()) if (!is.evidence.has(id)) gone.evidence.push(id);
  if (is.record && is.evidence.size > 0) rows.records.push(is.record);
  else if (was.record) gone.records.push(key);
  counters.evidence += is.evidence.size - was.evidence.size;
  counters.live += (is.record?.evidence ?? 0) - (was.record?.evidence ?? 0);
  counters.records += Number(is.record !== null) - Number(was.record !== null);
}

function collectBatch(
  { rows, gone }: Change,
  key: string,
  was: HeldBatch | undefined,
  is: HeldBatch | undefined,
): void {
  if (is) rows.batches.push(is.row);
  else gone.batches.push(key);
  for (const [id, row] of is?.measurements ?? [])
    if (was?.measurements.get(id) !== row) rows.measurements.push(row);
  for (const id of was?.measurements.keys() ?? [])
    if (!is?.measurements.has(id)) gone.measurements.push([key, id]);
  for (const [from, piece] of is?.pieces ?? [])
    if (was?.pieces.get(from) !== piece) rows.rowPieces.push(piece);
  for (const from of was?.pieces.keys() ?? []) if (!is?.pieces.has(from)) gone.rowPieces.push([key, from]);
}
