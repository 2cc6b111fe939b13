import * as z from 'zod/mini';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A calendar date, `YYYY-MM-DD`, in the plan's time zone. */
export const dateSchema = z.string().check(z.refine(isDay, 'no such day'));

/** Whether a day of the calendar is written so: 30 February is none. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}
