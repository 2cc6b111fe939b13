import { redact } from '@/lib/redact/redact';
import { refuse } from './problem';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import type { ImportContext, ImportSettings } from './settings';

/** The cells of one row by column, each read as what it should be. @throws BadRow */
export interface Cells {
  /** as written, trimmed; empty when the file has no such column */
  text(column: string): string;
  number(column: string): number | null;
  /** 0 or more */
  amount(column: string): number;
  whole(column: string): number | null;
  date(column: string, edge?: 'first' | 'last'): string | null;
  /** a date that must be there, not in the future and within the years that are kept */
  pastDate(column: string, edge?: 'first' | 'last'): string;
  /** a record or account as the file names it; what looks like a person's address is refused */
  ref(column: string): string;
}

/** Whole years before this one that figures are kept for. */
const YEARS = 5;

/** Made of letters, digits and joining marks alone: an id, whatever else its digits look like. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._:/#-]{0,79}$/u;

/** Reads the cells of the row that `rowNow` gives: made once for all rows of a file. */
export function readCells(
  rowNow: () => readonly string[],
  settings: ImportSettings,
  context: ImportContext,
): Cells {
  const { columns, decimals, dates } = settings;
  const text = (column: string) => {
    const at = columns[column];
    return at === undefined ? '' : (rowNow()[at] ?? '').trim();
  };
  const read = (column: string) => {
    const written = text(column);
    if (written === '') return null;
    return readNumber(written, decimals ?? 'point') ?? refuse('noNumber', column, written);
  };
  const number = (column: string) => read(column)?.value ?? null;
  const date = (column: string, edge: 'first' | 'last' = 'first') => {
    const written = text(column);
    if (written === '') return null;
    return readDate(written, dates ?? 'dmy', context.timeZone, edge) ?? refuse('noDate', column, written);
  };
  return {
    text,
    number,
    amount(column) {
      const value = number(column) ?? refuse('missing', column);
      return value < 0 ? refuse('negative', column, text(column)) : value;
    },
    whole(column) {
      const value = number(column);
      if (value === null) return null;
      if (value < 0) return refuse('negative', column, text(column));
      return Number.isInteger(value) ? value : refuse('notWhole', column, text(column));
    },
    date,
    pastDate(column, edge) {
      const found = date(column, edge) ?? refuse('missing', column);
      // a month that has not ended yet is read up to today
      if (edge !== 'last' && found > context.today) return refuse('future', column, text(column));
      const oldest = `${Number(context.today.slice(0, 4)) - YEARS}-01-01`;
      return found < oldest ? refuse('tooOld', column, text(column), oldest) : found;
    },
    ref(column) {
      const written = text(column);
      if (written === '') return refuse('missing', column);
      if (looksPersonal(written)) return refuse('personal', column, '');
      return maskedText(written, 80);
    },
  };
}

/** A mail address or a telephone number. */
export function looksPersonal(written: string): boolean {
  return /\S@\S+\.\S/.test(written) || /^\+[\d ()./-]{7,}$/.test(written);
}

/** A text as it may be kept: ids as they are, everything else masked by pattern. */
export function maskedText(written: string, longest: number): string {
  return (ID.test(written) ? written : redact(written, []).text).slice(0, longest);
}
