import * as z from 'zod/mini';

/** A calendar date, `YYYY-MM-DD`, in the plan's time zone. */
export const dateSchema = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((date) => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date), 'no such day'),
);
