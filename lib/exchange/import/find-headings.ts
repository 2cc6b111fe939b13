import { knownHeading } from './formats';

interface Found {
  headings: string[];
  rows: string[][];
  /** the place of the first row, from 1 */
  first: number;
}

/**
 * The headings over the rows: the first row that is not blank, unless it reads like data. Then the columns are
 * numbered, and the person says what they are.
 */
export function findHeadings(all: readonly string[][]): Found {
  const at = all.findIndex((row) => !isBlank(row));
  const top = all[at] ?? [];
  const width = all.reduce((most, row) => Math.max(most, row.length), 0);
  const isData =
    !top.some((cell) => knownHeading(cell)) && top.some((cell) => /^\s*[\d.,%-]+\s*$/.test(cell));
  const rows = dropBlankEnd(all.slice(isData ? at : at + 1));
  const headings = Array.from({ length: isData ? width : top.length }, (_, place) =>
    isData ? '' : (top[place] ?? '').trim().slice(0, 80),
  );
  return { headings, rows, first: isData ? at + 1 : at + 2 };
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

function dropBlankEnd(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1] ?? [])) end -= 1;
  return rows.slice(0, end);
}
