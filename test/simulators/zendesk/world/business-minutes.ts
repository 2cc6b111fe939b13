const MINUTE = 60_000;
const DAY = 86_400_000;
/** the account's schedule: Monday to Friday, 08:00 to 18:00 UTC */
const OPENS = 8 * 60 * MINUTE;
const CLOSES = 18 * 60 * MINUTE;

/** Whole calendar minutes between two instants. */
export function calendarMinutes(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / MINUTE));
}

/** Whole minutes of the account's business hours between two instants. */
export function businessMinutes(from: number, to: number): number {
  let total = 0;
  for (let day = Math.floor(from / DAY) * DAY; day < to; day += DAY) {
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    total += Math.max(0, Math.min(to, day + CLOSES) - Math.max(from, day + OPENS));
  }
  return Math.floor(total / MINUTE);
}
