import type { DraftEntry } from '@/lib/model/entry';
import type { Measurement } from '@/lib/model/measurement';
import type { Plan } from '@/lib/model/plan';
import { makeId } from '../ledger/make-entries';
import {
  makeBatch,
  makeMeasurement,
  makeRow,
  record,
  recordRows,
  writePaper,
} from '../ledger/make-measurements';
import type { Random } from '../simulators/random';

/** The newest months came one count query at a time; all before in one file. */
const ASKED = 12;
/** Rows of the file behind each of its measurements. */
const ROWS_EACH = 12;

/**
 * Monthly figures of every metric of the plan up to `until`, as they come in real life: one import of prior years
 * with the rows behind it, then a query per metric and month, with days away and notes on the charts between.
 */
export function makeHistory(
  plan: Plan,
  { months, until, random }: { months: number; until: Date; random: Random },
): DraftEntry[] {
  if (months === 0) return [];
  const all = Array.from({ length: months }, (_, index) => monthBefore(until, months - 1 - index));
  const measured = (month: string) => plan.metrics.map(({ metric }) => measure(metric, month, random));
  const old = all.slice(0, -ASKED).flatMap(measured);
  const file = makeBatch(old, { readAt: `${all.at(-ASKED)}-02T08:00:00Z` });
  const rows = old.flatMap(({ id }) => Array.from({ length: ROWS_EACH }, (_, n) => makeRow(id, `T-${n}`)));
  const pieces = [];
  for (let from = 0; from < rows.length; from += 2000)
    pieces.push(recordRows(file.id, from, rows.slice(from, from + 2000)));
  return [
    ...(old.length > 0 ? [record(file), ...pieces] : []),
    ...all.slice(-ASKED).flatMap((month) => measured(month).map(askedFor)),
    ...all.slice(-ASKED).flatMap(papersOf),
  ];
}

function measure(metric: string, month: string, random: Random): Measurement {
  const n = 40 + Math.floor(random.next() * 40);
  const good = Math.round(n * (0.8 + random.next() * 0.18));
  return makeMeasurement(metric, month, { figure: { kind: 'rate', good, n, apart: 0, unknown: 1 } });
}

function askedFor(measurement: Measurement): DraftEntry {
  const [numerator, denominator] = ['type:ticket satisfaction:good', 'type:ticket satisfaction:rated'];
  const origin = {
    kind: 'query',
    site: 'zendesk',
    host: 'acme.zendesk.com',
    numerator,
    denominator,
  } as const;
  return record(makeBatch([measurement], { origin, readAt: `${measurement.to}T18:00:00Z` }));
}

function papersOf(month: string): DraftEntry[] {
  const at = `${month}-15T08:00:00Z`;
  const away = { noun: 'absence', from: `${month}-10`, to: `${month}-12` } as const;
  const note = {
    noun: 'annotation',
    metric: null,
    on: `${month}-14`,
    text: 'A release.',
    definition: false,
  } as const;
  return [writePaper(makeId(), away, at), writePaper(makeId(), note, at)];
}

/** `YYYY-MM`, so many months back. */
function monthBefore(until: Date, months: number): string {
  const date = new Date(Date.UTC(until.getUTCFullYear(), until.getUTCMonth() - months, 1));
  return date.toISOString().slice(0, 7);
}
