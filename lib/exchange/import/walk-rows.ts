import { isBlank } from './find-headings';
import type { Step } from './in-slices';
import { BadRow, type RowProblem } from './problem';
import { type Cells, readCells } from './read-cells';
import type { Table } from './read-table';
import type { ImportContext, ImportSettings } from './settings';

/** What became of the rows of a file. */
export interface Walked<Row> {
  good: Row[];
  /** one per bad row, in their order in the file */
  problems: RowProblem[];
  /** rows that count for somebody else, or in another currency */
  others: number;
  /** rows with something in them */
  read: number;
}

/** Rows between two chances to pause. */
const ROWS = 200;

/** Reads every row that is not blank. @param read null: the row is not meant; @throws nothing but its own faults */
export function* walkRows<Row>(
  table: Table,
  settings: ImportSettings,
  context: ImportContext,
  read: (cells: Cells) => Row | null,
): Generator<Step, Walked<Row>> {
  const walked: Walked<Row> = { good: [], problems: [], others: 0, read: 0 };
  const { rows, first, headings } = table;
  let now: readonly string[] = [];
  const cells = readCells(() => now, settings, context);
  for (const [index, row] of rows.entries()) {
    if (index % ROWS === 0) yield { done: index, whole: rows.length };
    if (isBlank(row)) continue;
    walked.read += 1;
    try {
      const beyond = row.slice(headings.length).find((cell) => cell.trim() !== '');
      if (beyond !== undefined) throw new BadRow('tooManyCells', null, beyond.trim().slice(0, 60));
      now = row;
      const got = read(cells);
      if (got === null) walked.others += 1;
      else walked.good.push(got);
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      const { column, stood, code, about } = error;
      walked.problems.push({ row: first + index, column, stood, code, about });
    }
  }
  return walked;
}
