import { checkTable } from '@/lib/exchange/import/check-table';
import type { Pace } from '@/lib/exchange/import/in-slices';
import { proposeSettings } from '@/lib/exchange/import/propose-settings';
import { readTable, type Table } from '@/lib/exchange/import/read-table';
import type { Result } from '@/lib/exchange/import/result';
import type { ImportContext, ImportSettings, KnownMetric } from '@/lib/exchange/import/settings';

const metric = (id: string, name: string, unit: KnownMetric['unit'], inPlan = true): KnownMetric => ({
  id,
  name,
  unit,
  inPlan,
});

/** What the tests import into: a plan with a few metrics, on a fixed day. */
export function context(): ImportContext {
  let made = 0;
  return {
    today: '2026-11-23',
    timeZone: 'Europe/Berlin',
    metrics: [
      metric('M01', 'Satisfied resolution rate', 'percent'),
      metric('M02', 'Customer satisfaction', 'percent'),
      metric('M11', 'First reply time', 'minutes'),
      metric('M41', 'Gross revenue retention', 'percent'),
      metric('M42', 'Net revenue retention', 'percent'),
      metric('M51', 'Relationship NPS', 'nps'),
      metric('M55', 'Core feature adoption', 'percent', false),
      metric('L01', 'Quiet mornings', 'count'),
    ],
    newId: () => {
      made += 1;
      return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
    },
  };
}

/** Lets nobody wait; tells nothing. */
export function noPace(more: Partial<Pace> = {}): Pace {
  return {
    time: () => 0,
    rest: async () => {},
    report: () => {},
    signal: new AbortController().signal,
    ...more,
  };
}

export async function tableOf(text: string): Promise<Table> {
  const table = await readTable({ name: '', text }, noPace());
  if ('why' in table) throw new Error(table.why);
  return table;
}

/** Reads a text as the proposal has it, but for what is given. */
export async function readFile(
  text: string,
  settings: Partial<ImportSettings> = {},
): Promise<Result & { settings: ImportSettings }> {
  const table = await tableOf(text);
  const used = { ...proposeSettings(table), ...settings };
  return { ...(await checkTable(table, used, context(), noPace())), settings: used };
}

/** The problems as short lines: row, column, code. */
export function faults({ problems }: Result): string[] {
  return problems.map(({ row, column, code }) => `${row} ${column ?? '-'} ${code}`);
}

/** The measurements as short lines: metric, window, figure. */
export function figures({ measurements }: Result): string[] {
  return measurements.map(({ metric: id, from, to, figure }) =>
    figure.kind === 'rate'
      ? `${id} ${from}..${to} ${figure.good}/${figure.n}${figure.unknown ? ` ?${figure.unknown}` : ''}`
      : `${id} ${from}..${to} ${Math.round(figure.value * 10) / 10} n${figure.n ?? '-'}`,
  );
}
