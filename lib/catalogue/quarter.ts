/** The calendar quarter in which a date, `YYYY-MM-DD`, lies: its first and last day. */
export function quarterOf(date: string): { from: string; to: string } {
  const year = Number(date.slice(0, 4));
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3;
  const day = (month: number, ofMonth: number): string =>
    new Date(Date.UTC(year, month, ofMonth)).toISOString().slice(0, 10);
  return { from: day(first, 1), to: day(first + 3, 0) };
}
