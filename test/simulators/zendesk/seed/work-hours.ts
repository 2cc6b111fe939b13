const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Moves an instant into the next working hour: Monday to Friday, 07:00 to 17:00 UTC. */
export function nextWorkingTime(at: number): number {
  let moved = at;
  const hour = new Date(moved).getUTCHours();
  if (hour >= 17) moved = startOfDay(moved) + DAY + 7 * HOUR + (at % (2 * HOUR));
  else if (hour < 7) moved = startOfDay(moved) + 7 * HOUR + (at % (2 * HOUR));
  while ([0, 6].includes(new Date(moved).getUTCDay())) moved += DAY;
  return moved;
}

/** Midnight UTC of an instant's day. */
export function startOfDay(at: number): number {
  return Math.floor(at / DAY) * DAY;
}

/** The latest day of this weekday (0 = Sunday) that lies at least `days` days before `now`, at midnight UTC. */
export function latestWeekday(weekday: number, days: number, now: number): number {
  let day = startOfDay(now) - days * DAY;
  while (new Date(day).getUTCDay() !== weekday) day -= DAY;
  return day;
}
