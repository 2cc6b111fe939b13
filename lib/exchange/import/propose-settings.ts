import { COLUMNS, type Column, FORMATS, type Format, fold } from './formats';
import { findOrder } from './read-date';
import { findDecimals } from './read-number';
import type { Table } from './read-table';
import type { ImportSettings, Span } from './settings';

/** Rows looked at to guess how a file is written: enough to be sure, few enough to be quick. */
const LOOKED_AT = 2000;

/** How a file is probably meant: the format whose columns it names, and what each column is. */
export function proposeSettings(table: Table, wanted?: Format): ImportSettings {
  const format = wanted ?? bestFormat(table.headings);
  return settle(table, { format, columns: columnsOf(table, format) });
}

/** The rest of the settings, read off the columns as they are mapped now. */
export function settle(table: Table, chosen: Pick<ImportSettings, 'format' | 'columns'>): ImportSettings {
  const { format, columns } = chosen;
  const cells = (kind: Column['kind']) => valuesOf(table, columns, format, [kind]);
  const currencies = distinct(cells('currency')).map((one) => one.toUpperCase());
  const people = distinct(cells('person'));
  return {
    format,
    columns,
    dates: findOrder(cells('date')),
    decimals: findDecimals(valuesOf(table, columns, format, ['number', 'rating'])),
    counts: proposeCounts(table, columns, format),
    goodFrom: null,
    assignee: people.length > 1 ? null : '',
    currency: new Set(currencies).size === 1 ? (currencies[0] ?? null) : null,
    span: spanOf(distinct(cells('date'))),
  };
}

/** What stands in the columns of one kind, blanks left out. */
export function valuesOf(
  { rows }: Table,
  columns: ImportSettings['columns'],
  format: Format,
  kinds: readonly Column['kind'][],
): string[] {
  const places = COLUMNS[format].flatMap(({ id, kind }) =>
    kinds.includes(kind) && columns[id] !== undefined ? [columns[id]] : [],
  );
  return places.flatMap((place) =>
    rows.slice(0, LOOKED_AT).flatMap((row) => {
      const cell = row[place]?.trim();
      return cell ? [cell] : [];
    }),
  );
}

/** Each value once, in the order they come. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function bestFormat(headings: readonly string[]): Format {
  const scored = FORMATS.map((format) => {
    const mapped = mapHeadings(headings, format);
    const required = COLUMNS[format].filter((one) => one.required);
    const found = required.filter(({ id }) => mapped[id] !== undefined).length;
    return { format, score: found / required.length + Object.keys(mapped).length / 100 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).format;
}

function columnsOf(table: Table, format: Format): Record<string, number> {
  const mapped = mapHeadings(table.headings, format);
  const { period_start: start, period_end: end } = mapped;
  // one column of months says where each begins and ends
  if (format === 'periods' && start !== undefined && end === undefined) {
    const cells = table.rows.slice(0, 50).map((row) => row[start]?.trim() ?? '');
    if (cells.every((cell) => cell === '' || /^\d{4}[-/.]\d{1,2}$/.test(cell))) mapped.period_end = start;
  }
  return mapped;
}

/** A heading goes to the first column that spells it so, the column's own name before other spellings. */
function mapHeadings(headings: readonly string[], format: Format): Record<string, number> {
  const folded = headings.map(fold);
  const taken = new Set<number>();
  const mapped: Record<string, number> = {};
  const take = (column: Column, spellings: readonly string[]) => {
    if (mapped[column.id] !== undefined) return;
    for (const spelling of spellings) {
      const at = folded.findIndex((heading, place) => heading === spelling && !taken.has(place));
      if (at < 0) continue;
      taken.add(at);
      mapped[column.id] = at;
      return;
    }
  };
  for (const column of COLUMNS[format]) take(column, [column.id]);
  for (const column of COLUMNS[format]) take(column, column.spellings);
  return mapped;
}

/** Answers from 0 to 10 are a net promoter score's; anything else is satisfaction. */
function proposeCounts(table: Table, columns: ImportSettings['columns'], format: Format) {
  if (format === 'renewals') return 'M40';
  if (format !== 'ratings') return null;
  const scale = columns.scale_max;
  const heading = columns.rating === undefined ? '' : fold(table.headings[columns.rating] ?? '');
  const ten = scale !== undefined && table.rows.some((row) => row[scale]?.trim() === '10');
  return ten || heading === 'nps' ? 'M51' : 'M02';
}

/** From the shortest stretch between two starts. */
function spanOf(dates: readonly string[]): Span {
  const days = dates.map((date) => Date.parse(date) / 86_400_000).filter((one) => !Number.isNaN(one));
  days.sort((a, b) => a - b);
  const gaps = days.slice(1).map((one, place) => one - (days[place] ?? one));
  const least = Math.min(...gaps, Number.POSITIVE_INFINITY);
  if (least < 45) return 'month';
  return least < 200 || least === Number.POSITIVE_INFINITY ? 'quarter' : 'year';
}
