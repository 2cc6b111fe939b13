import type { Row } from '../renewal/read-renewal';
import type { Rows } from './answers';
import { numberAt } from './read-value';

/** An account's cases. Months without any are there with 0. */
export interface CaseCounts {
  open: number;
  all: number;
  /** open and escalated; null: the org does not mark them */
  escalated: number | null;
  /** opened in each of the last twelve months, this one included, oldest first */
  months: { month: string; count: number }[] | null;
}

const MONTHS = 12;

/** Counts the groups of the aggregate by month; null when there were too many to be all. */
export function countGroups({ rows, whole }: Rows, today: string): CaseCounts | null {
  if (!whole) return null;
  const sum = (of: (row: Row) => boolean) =>
    rows.filter(of).reduce((total, row) => total + (numberAt(row, 'n') ?? 0), 0);
  return {
    open: sum(({ IsClosed }) => IsClosed === false),
    all: sum(() => true),
    escalated: isMarked(rows) ? sum((row) => row.IsClosed === false && row.IsEscalated === true) : null,
    months: lastMonths(today).map((month) => ({ month, count: sum((row) => monthOf(row) === month) })),
  };
}

/** Counts cases that were read one by one; null when they may not be all. */
export function countCases({ rows, whole }: Rows): CaseCounts | null {
  if (!whole) return null;
  const open = rows.filter(({ IsClosed }) => IsClosed === false);
  return {
    open: open.length,
    all: rows.length,
    escalated: isMarked(rows) ? open.filter(({ IsEscalated }) => IsEscalated === true).length : null,
    months: null,
  };
}

function isMarked(rows: readonly Row[]): boolean {
  return rows.every(({ IsEscalated }) => typeof IsEscalated === 'boolean');
}

function monthOf(row: Row): string {
  const [year, month] = [numberAt(row, 'openedIn'), numberAt(row, 'openedOn')];
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Twelve months up to that of a calendar date, as `YYYY-MM`, oldest first. */
function lastMonths(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const last = year * 12 + month - 1;
  return Array.from({ length: MONTHS }, (_, place) => {
    const count = last - MONTHS + 1 + place;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
