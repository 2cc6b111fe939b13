/** Why a row cannot be read; each has its own sentence with the way out. */
export type ProblemCode =
  | 'missing'
  | 'noNumber'
  | 'noDate'
  | 'notWhole'
  | 'negative'
  | 'outOfRange'
  | 'percentSign'
  | 'future'
  | 'tooOld'
  | 'endsBefore'
  | 'tooLong'
  | 'unknownMetric'
  | 'notInPlan'
  | 'noFigure'
  | 'noCases'
  | 'goodAboveN'
  | 'twice'
  | 'overlaps'
  | 'tooManyCells'
  | 'personal'
  | 'noRating'
  | 'otherScale'
  | 'noOutcome'
  | 'signedAndLost'
  | 'lostMore'
  | 'noCurrency';

/** One line about one bad row. */
export interface RowProblem {
  /** the row's place in the file, from 1 */
  row: number;
  /** id of the column; null: the row as a whole */
  column: string | null;
  /** what stood there, cut short */
  stood: string;
  code: ProblemCode;
  /** what the sentence fills in, e.g. the bounds */
  about: (string | number)[];
}

/** Thrown by the readers of a row, caught where rows are walked: the first thing wrong with it. */
export class BadRow extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly column: string | null,
    readonly stood: string,
    readonly about: (string | number)[] = [],
  ) {
    super(code);
  }
}

const LONGEST = 60;

/** @throws BadRow */
export function refuse(
  code: ProblemCode,
  column: string | null = null,
  stood: string | number = '',
  ...about: (string | number)[]
): never {
  throw new BadRow(code, column, String(stood).trim().slice(0, LONGEST), about);
}
