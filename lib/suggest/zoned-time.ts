/** One day in milliseconds. */
export const DAY = 86_400_000;

/** Making a formatter costs far more than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a time zone at an instant, as milliseconds counted as if it were UTC. */
export function wallClock(instant: number, timeZone: string): number {
  // Swedish writes 2026-11-23 10:31:00
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}

/**
 * The instant at which the wall clock shows `wall`. Where the clock is put back and shows it twice, the
 * first; where it is put forward and never shows it, as much later as was skipped (ECMA-402 "compatible").
 */
export function instantAt(wall: number, timeZone: string): number {
  const [before, after] = [wall - DAY, wall + DAY].map((near) => wall - (wallClock(near, timeZone) - near));
  const candidates = [before ?? wall, after ?? wall];
  return candidates.find((instant) => wallClock(instant, timeZone) === wall) ?? before ?? wall;
}

/** The time zone if the browser knows it, else UTC. */
export function knownZone(timeZone: string): string {
  try {
    wallClock(0, timeZone);
    return timeZone;
  } catch {
    return 'UTC';
  }
}
