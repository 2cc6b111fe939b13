import type { Measurement, SourceRow } from '@/lib/model/measurement';
import type { RowProblem } from './problem';

/** Something to know that keeps nothing from being read; each has its own sentence. */
export interface Note {
  code: 'tooFewForNps' | 'unanswered' | 'notYetKnown' | 'openMonth' | 'noInterval';
  about: (string | number)[];
}

/** What a file comes to, with its bad rows left out. */
export interface Result {
  measurements: Measurement[];
  /** the rows behind them, measurement by measurement */
  rows: SourceRow[];
  problems: RowProblem[];
  notes: Note[];
  /** rows with something in them; of these, rows of others */
  read: number;
  others: number;
  /** what the file says of its own source, and when it was exported */
  source: string;
  exportedOn: string | null;
}
