import { addDays, addMonths } from './read-date';
import type { Span } from './settings';

/** A stretch of days, both included. */
export interface Window {
  from: string;
  to: string;
}

const MONTHS: Readonly<Record<Span | 'half', number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The calendar month, quarter, half or year a day lies in; one that is under way ends today. */
export function windowOf(date: string, span: Span | 'half', today: string): Window {
  const months = MONTHS[span];
  const month = Number(date.slice(5, 7)) - 1;
  const first = String(Math.floor(month / months) * months + 1).padStart(2, '0');
  const from = `${date.slice(0, 4)}-${first}-01`;
  return { from, to: earlier(addDays(addMonths(from, months), -1), today) };
}

/** From a day on, as long as the span; ends today at the latest. */
export function windowFrom(date: string, span: Span, today: string): Window {
  const day = Number(date.slice(8, 10));
  const after = addMonths(`${date.slice(0, 7)}-01`, MONTHS[span]);
  return { from: date, to: earlier(addDays(after, day - 2), today) };
}

/** Rows by the window their date falls into, oldest first. */
export function byWindow<Row extends { on: string }>(
  rows: readonly Row[],
  windowOfDate: (date: string) => Window,
): { window: Window; rows: Row[] }[] {
  const found = new Map<string, { window: Window; rows: Row[] }>();
  // a file has far fewer dates than rows
  const byDate = new Map<string, Row[]>();
  for (const row of rows) {
    let list = byDate.get(row.on);
    if (!list) {
      const window = windowOfDate(row.on);
      list = found.get(window.from)?.rows ?? [];
      byDate.set(row.on, list);
      found.set(window.from, { window, rows: list });
    }
    list.push(row);
  }
  return [...found.values()].sort((one, other) => (one.window.from < other.window.from ? -1 : 1));
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
