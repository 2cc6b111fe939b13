import { type Chunk, inBatches, type Rows } from './chunk';

export type Cell = string | number | boolean | null;

/** What spreadsheets take for the start of a formula, half- or full-width, whatever blanks or quotes stand before it. */
const FORMULA_START = /^[\s"'`\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫]|^[\t\r\n]/u;
/** The same behind a sign that some spreadsheets take for the end of a cell or a line. */
const FORMULA_INSIDE = /([;\t\r\n|,]["'\s]*)(?=[=+@＝＋－＠﹢﹣﹦﹫]|-\S)/g;

/**
 * A text that no spreadsheet runs: an apostrophe goes before whatever could start a formula, also inside the
 * text behind a delimiter, since a spreadsheet set to semicolons or tabs would start a new cell there.
 */
export function harmless(text: string): string {
  const inside = text.replace(FORMULA_INSIDE, "$1'");
  return FORMULA_START.test(inside) ? `'${inside}` : inside;
}

/** One line, RFC 4180: commas, quotes doubled, CRLF at the end. Numbers go out as they are; what is no number, empty. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

/** A whole file, beginning with the mark by which spreadsheets recognise UTF-8, and the header line. */
export async function* csvText(
  header: readonly string[],
  rows: Rows<readonly Cell[]>,
): AsyncGenerator<Chunk> {
  yield { text: `\uFEFF${csvLine(header)}`, rows: 0 };
  yield* inBatches(rows, csvLine);
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  const text = harmless(cell);
  return /[",;|\s']/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
