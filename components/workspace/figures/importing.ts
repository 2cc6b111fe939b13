import type { Done } from '@/components/workspace/acts';
import type { Report } from '@/components/workspace/use-long-work';
import type { Column, Format } from '@/lib/exchange/import/formats';
import type { Question } from '@/lib/exchange/import/open-questions';
import type { Handed, NoTable, Table } from '@/lib/exchange/import/read-table';
import type { Result } from '@/lib/exchange/import/result';
import type { ImportSettings } from '@/lib/exchange/import/settings';
import type { MetricId } from '@/lib/model/evidence';

/** A metric that a file may be about. */
export interface MetricChoice {
  id: MetricId;
  name: string;
}

/** Reading a file step by step. Nothing is written before `keep`. */
export interface Importing {
  read(handed: Handed, report: Report, signal: AbortSignal): Promise<Table | NoTable>;
  /** how the file is probably meant, as another format when one is given */
  propose(table: Table, format?: Format): ImportSettings;
  /** the same format with other columns: everything that hangs on them is read off anew */
  settle(table: Table, settings: ImportSettings): ImportSettings;
  columns(format: Format): readonly Column[];
  /** what only the person can say */
  questions(table: Table, settings: ImportSettings): Question[];
  metrics(): Promise<MetricChoice[]>;
  check(table: Table, settings: ImportSettings, report: Report, signal: AbortSignal): Promise<Result>;
  /** when this very text was read before and still counts; null: never */
  readBefore(table: Table): Promise<string | null>;
  /** one append: all of it or nothing. Answers the batch */
  keep(table: Table, settings: ImportSettings, result: Result): Promise<Done & { batch?: string }>;
}
