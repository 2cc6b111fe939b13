import type { Format } from './formats';
import { inSlices, type Pace, type Step } from './in-slices';
import { measurePeriods } from './periods';
import { measureRatings } from './ratings';
import type { Table } from './read-table';
import { measureRenewals } from './renewals';
import type { Result } from './result';
import { measureRetention } from './retention';
import type { ImportContext, ImportSettings } from './settings';

type Measure = (table: Table, settings: ImportSettings, context: ImportContext) => Generator<Step, Result>;

const MEASURE: Readonly<Record<Format, Measure>> = {
  periods: measurePeriods,
  ratings: measureRatings,
  renewals: measureRenewals,
  retention: measureRetention,
};

/**
 * Reads every row and counts what the good ones come to. Ask `openQuestions` first: what is still open is read by
 * a default here. Nothing is written. @throws the signal's reason when cancelled
 */
export function checkTable(
  table: Table,
  settings: ImportSettings,
  context: ImportContext,
  pace: Pace,
): Promise<Result> {
  return inSlices(MEASURE[settings.format](table, settings, context), pace);
}
