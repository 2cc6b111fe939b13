const DAY = 86_400_000;

/**
 * Monday of the ISO week an instant falls in, by UTC, as `YYYY-MM-DD`.
 * @throws RangeError when the text is no instant
 */
export function weekOf(instant: string): string {
  const at = new Date(instant);
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - sinceMonday * DAY).toISOString().slice(0, 10);
}
