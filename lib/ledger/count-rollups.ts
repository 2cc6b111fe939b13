import { ALL_EVIDENCE, type Rollup } from '@/lib/model/rollup';
import { weekOf } from '@/lib/model/week';
import type { Family } from './family';
import { firstWeek, linkedMetrics, samplesOf } from './samples';

/** Rollups by `metric week`. */
export type RollupTable = Map<string, Rollup>;

type Counted = 'tagged' | 'records' | 'known' | 'good' | 'apart';
const COUNTED: readonly Counted[] = ['tagged', 'records', 'known', 'good', 'apart'];

/** Adds one family's share to the table; with sign -1 takes it out again. */
export function countFamily(table: RollupTable, family: Family, sign: 1 | -1): void {
  const live = [...family.evidence.values()].filter((row) => !row.retracted);
  for (const row of live) {
    const week = weekOf(row.capturedAt);
    for (const metric of [ALL_EVIDENCE, ...linkedMetrics([row])]) add(table, metric, week, 'tagged', sign);
  }
  if (live.length > 0) add(table, ALL_EVIDENCE, firstWeek(live), 'records', sign);
  for (const { metric, week, answer } of samplesOf(family.record, live)) {
    add(table, metric, week, 'records', sign);
    if (answer === 'good' || answer === 'miss') add(table, metric, week, 'known', sign);
    if (answer === 'good') add(table, metric, week, 'good', sign);
  }
}

/** A rollup and a difference to it, added up. */
export function addRollups(a: Rollup, b: Rollup): Rollup {
  const sum = { ...a };
  for (const field of COUNTED) sum[field] += b[field];
  return sum;
}

/** Whether nothing is counted (or nothing changed); such rows are not kept. */
export function isEmptyRollup(rollup: Rollup): boolean {
  return COUNTED.every((field) => rollup[field] === 0);
}

function add(table: RollupTable, metric: string, week: string, field: Counted, sign: 1 | -1): void {
  const key = `${metric} ${week}`;
  const rollup = table.get(key) ?? { metric, week, tagged: 0, records: 0, known: 0, good: 0, apart: 0 };
  rollup[field] += sign;
  table.set(key, rollup);
}
