import type { RecordFacts } from '@/lib/model/facts';
import type { ContextFigure, Reading } from '@/lib/sites/contract';
import type { Row } from '../renewal/read-renewal';
import type { Outcome } from './answers';
import type { figureAt } from './figure';
import type { Found } from './found';
import type { Viewed } from './viewed';

/** What was answered, by the names of the parts, with the record itself as one row. */
export interface Answered {
  viewed: Viewed;
  /** the record; empty when it did not come */
  row: Row;
  outcome: (name: string) => Outcome;
  figure: ReturnType<typeof figureAt>;
}

/** What one kind of record makes of the answers. */
export interface KindView {
  figures: ContextFigure[];
  facts?: Partial<RecordFacts>;
  lists?: { found: Found[]; whole: boolean }[];
  /** rows whose names are to be masked */
  named?: Row[];
  lacks?: Reading['lacks'];
  mayReachOut?: boolean;
}
