/**
 * The calendar date, `YYYY-MM-DD`, some days from an instant in the time zone of this browser: the person's own
 * calendar.
 */
export function localDate(at: Date, days = 0): string {
  const then = new Date(at.getFullYear(), at.getMonth(), at.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(then.getFullYear()).padStart(4, '0')}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
