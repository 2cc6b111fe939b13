import { atPath, type Row } from '../renewal/read-renewal';
import { MOST } from './ask-rows';

/** One column of a query, under a name of our own. */
export interface Column {
  /** none of the words SOQL keeps for itself, such as FIRST and LAST */
  alias: string;
  /** field, with its parents */
  path: string;
  /** `key` groups by the field, `day` by the day of a datetime in the person's own Salesforce zone */
  take: 'key' | 'day' | 'sum' | 'first' | 'last' | 'count';
}

const FUNCTIONS = { sum: 'SUM', first: 'MIN', last: 'MAX', count: 'COUNT' } as const;

/** Rows counted and summed on the server, one for each combination of the keys. */
export function groupedQuery(columns: readonly Column[], object: string, where: readonly string[]): string {
  const select: string[] = [];
  const group: string[] = [];
  for (const { alias, path, take } of columns) {
    const grouped = take === 'day' ? `DAY_ONLY(convertTimezone(${path}))` : take === 'key' ? path : null;
    if (grouped) group.push(grouped);
    select.push(`${grouped ?? `${FUNCTIONS[take as keyof typeof FUNCTIONS]}(${path})`} ${alias}`);
  }
  return `SELECT ${select.join(', ')} FROM ${object} WHERE ${where.join(' AND ')} GROUP BY ${group.join(', ')} LIMIT ${MOST}`;
}

/**
 * The same rows one by one. For money in an org with several currencies, where Salesforce answers any sum in the
 * org's own currency, whatever the record's is; and for what SOQL cannot calculate.
 */
export function plainQuery(columns: readonly Column[], object: string, where: readonly string[]): string {
  const paths = new Set(columns.filter(({ take }) => take !== 'count').map(({ path }) => path));
  return `SELECT ${[...paths].join(', ')} FROM ${object} WHERE ${where.join(' AND ')} ORDER BY Id LIMIT ${MOST}`;
}

/** A row of `plainQuery` under the names that a row of `groupedQuery` has: a group of one. */
export function asGroup(columns: readonly Column[], row: Row): Row {
  return Object.fromEntries(
    columns.map(({ alias, path, take }) => [alias, take === 'count' ? 1 : atPath(row, path)]),
  );
}

export function numberIn(row: Row, alias: string): number | null {
  const found = row[alias];
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

export function textIn(row: Row, alias: string): string | null {
  const found = row[alias];
  return typeof found === 'string' && found !== '' ? found : null;
}
