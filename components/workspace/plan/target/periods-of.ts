import type { MeasurementRow } from '@/lib/model/measurement';
import type { Period } from './period';
import { sorted } from './read-history';

/** The periods that measurements in the ledger tell of: of two for the same days the newer one counts. */
export function periodsOf(rows: readonly MeasurementRow[]): Period[] {
  const newest = new Map<string, MeasurementRow>();
  for (const row of rows) {
    if (row.withdrawn || figureOf(row) === null) continue;
    const key = `${row.from} ${row.to}`;
    const known = newest.get(key);
    if (!known || row.readAt > known.readAt || (row.readAt === known.readAt && row.seq > known.seq)) {
      newest.set(key, row);
    }
  }
  return sorted(
    [...newest.values()].flatMap((row) => {
      const value = figureOf(row);
      return value === null ? [] : [{ from: row.from, to: row.to, value }];
    }),
  );
}

/** A rate in percent, any other figure as it is; null where there were no cases. */
function figureOf({ figure }: MeasurementRow): number | null {
  if (figure.kind === 'value') return figure.value;
  return figure.n === 0 ? null : Math.round((1000 * figure.good) / figure.n) / 10;
}
