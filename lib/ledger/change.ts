import type { EvidenceRow, RecordRow, Rollup } from '@/lib/model/rollup';
import { addRollups, countFamily, isEmptyRollup, type RollupTable } from './count-rollups';
import { EMPTY_FAMILY, type Family } from './family';
import type { Projection } from './project';
import type { Counters, PlanRow, Reading } from './shape';

/** The derived rows that a stretch of entries changes, and the counters afterwards. */
export interface Change {
  evidence: EvidenceRow[];
  goneEvidence: string[];
  records: RecordRow[];
  goneRecords: string[];
  rollups: Rollup[];
  goneRollups: [string, string][];
  plans: PlanRow[];
  counters: Counters;
}

/** Compares families before and after, and takes the rollups along by their difference. */
export async function changeBetween(
  tx: Reading,
  before: ReadonlyMap<string, Family>,
  { families: after, plans }: Projection,
  counters: Counters,
): Promise<Change> {
  const change: Change = { ...emptyChange(counters), plans };
  const difference: RollupTable = new Map();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(key) ?? EMPTY_FAMILY;
    const is = after.get(key) ?? EMPTY_FAMILY;
    if (was === is) continue;
    countFamily(difference, was, -1);
    countFamily(difference, is, 1);
    collect(change, key, was, is);
  }
  const moved = [...difference.values()].filter((rollup) => !isEmptyRollup(rollup));
  const store = tx.objectStore('rollups');
  const held = await Promise.all(moved.map(async ({ metric, week }) => store.get([metric, week])));
  for (const [index, rollup] of moved.entries()) {
    const old = held[index];
    const sum = old ? addRollups(old, rollup) : rollup;
    if (isEmptyRollup(sum)) change.goneRollups.push([sum.metric, sum.week]);
    else change.rollups.push(sum);
  }
  return change;
}

function emptyChange(counters: Counters): Change {
  return {
    evidence: [],
    goneEvidence: [],
    records: [],
    goneRecords: [],
    rollups: [],
    goneRollups: [],
    plans: [],
    counters: { ...counters },
  };
}

function collect(change: Change, key: string, was: Family, is: Family): void {
  for (const [id, row] of is.evidence) if (was.evidence.get(id) !== row) change.evidence.push(row);
  for (const id of was.evidence.keys()) if (!is.evidence.has(id)) change.goneEvidence.push(id);
  if (is.record && is.evidence.size > 0) change.records.push(is.record);
  else if (was.record) change.goneRecords.push(key);
  change.counters.evidence += is.evidence.size - was.evidence.size;
  change.counters.live += (is.record?.evidence ?? 0) - (was.record?.evidence ?? 0);
  change.counters.records += Number(is.record !== null) - Number(was.record !== null);
}
