import type { Measurement, SourceRow } from '@/lib/model/measurement';
import { resampleSums } from '@/lib/progress/resample';
import { type RevenueMovement, revenueRetention } from '@/lib/progress/revenue-retention';
import type { Interval } from '@/lib/progress/wilson';
import type { Step } from './in-slices';
import { refuse } from './problem';
import { addDays } from './read-date';
import type { Table } from './read-table';
import type { Result } from './result';
import type { ImportContext, ImportSettings } from './settings';
import { walkRows } from './walk-rows';
import { byWindow, windowFrom } from './windows';

/** Rows between two chances to pause. */
const ROWS = 2000;

interface Movement extends RevenueMovement {
  ref: string;
  on: string;
}

/** Yearly revenue by account and period: gross and net retention, each with the interval of its rows. */
export function* measureRetention(
  table: Table,
  settings: ImportSettings,
  context: ImportContext,
): Generator<Step, Result> {
  const seen = new Set<string>();
  const walked = yield* walkRows(table, settings, context, (cells): Movement | null => {
    const currency = cells.text('currency').toUpperCase();
    if (!/^[A-Z]{3}$/.test(currency)) refuse('noCurrency', 'currency', cells.text('currency'));
    if (settings.currency !== null && currency !== settings.currency) return null;
    const ref = cells.ref('account_ref');
    const on = cells.pastDate('period_start');
    const [start, churn, contraction, expansion] = ['start_arr', 'churn', 'contraction', 'expansion'].map(
      (column) => cells.amount(column),
    ) as [number, number, number, number];
    // a thousandth for the rounding of the file's own sums
    if (churn + contraction > start * 1.001) refuse('lostMore', 'churn', churn + contraction, start);
    const key = `${ref} ${on}`;
    if (seen.has(key)) refuse('twice', 'account_ref', ref);
    seen.add(key);
    return { ref, on, start, churn, contraction, expansion };
  });
  const measurements: Measurement[] = [];
  const rows: SourceRow[] = [];
  const seed = seedOf(table.hash);
  const periods = byWindow(walked.good, (on) => windowFrom(on, settings.span, context.today));
  for (const [place, { window, rows: some }] of periods.entries()) {
    // a file names starts only: a period ends where the next one begins
    const next = periods[place + 1]?.window.from;
    if (next !== undefined && next <= window.to) window.to = addDays(next, -1);
    const now = revenueRetention(some);
    if (!now) continue;
    const [gross = null, net = null] = yield* intervalsOf(some, seed, { done: place, whole: periods.length });
    for (const [metric, of, interval] of [
      ['M41', 'gross', gross],
      ['M42', 'net', net],
    ] as const) {
      const id = context.newId();
      const figure = { kind: 'value', value: now[of], n: some.length, interval, seed } as const;
      measurements.push({ id, metric, ...window, figure, mix: [], note: '' });
      for (const [row, one] of some.entries()) {
        if (row % ROWS === 0) yield { done: place, whole: periods.length };
        rows.push(rowOf(one, id, of, settings.currency ?? ''));
      }
    }
  }
  const { good: _, ...rest } = walked;
  return { ...rest, measurements, rows, notes: [], source: '', exportedOn: null };
}

const AMOUNTS = ['start', 'churn', 'contraction', 'expansion'] as const;

/** A thousand resamples take a while over many accounts: a step each. */
function* intervalsOf(
  rows: readonly Movement[],
  seed: number,
  { done, whole }: Step,
): Generator<Step, (Interval | null)[]> {
  const columns = AMOUNTS.map((amount) => Float64Array.from(rows, (one) => one[amount]));
  const retention = ([start = 0, churn = 0, contraction = 0, expansion = 0]: readonly number[]) =>
    revenueRetention([{ start, churn, contraction, expansion }]);
  const steps = resampleSums(
    columns,
    [(sums) => retention(sums)?.gross ?? null, (sums) => retention(sums)?.net ?? null],
    seed,
  );
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: done * 1000 + step.value, whole: whole * 1000 };
  }
}

/** All four amounts stay with the row: the same rows and seed must give the same interval again. */
function rowOf(one: Movement, measurement: string, of: 'gross' | 'net', currency: string): SourceRow {
  const { ref, on, start, churn, contraction, expansion } = one;
  const kept = start - churn - contraction;
  const amounts = `${start} − ${churn} − ${contraction} + ${expansion} ${currency}`;
  return { measurement, ref, on, says: of === 'gross' ? kept : kept + expansion, detail: amounts.trim() };
}

/** The same file gives the same interval. A positive number of 31 bits. */
function seedOf(hash: string): number {
  return Number.parseInt(hash.slice(0, 8), 16) >>> 1;
}
