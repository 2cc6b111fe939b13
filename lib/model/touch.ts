import * as z from 'zod/mini';
import { dateSchema } from './date';
import { instantSchema } from './record';

/**
 * A contact that was agreed on, or made ahead of need. A follow-up has the day it was agreed for; an outreach is
 * done as it is logged, and may leave a next contact to be made.
 */
export const touchSchema = z.strictObject({
  what: z.enum(['followUp', 'outreach']),
  /** a calendar date: of a follow-up the day agreed; of an outreach the next contact, null once nothing is left to do */
  dueOn: z.nullable(dateSchema),
  /** when the person said it was done; null: not yet, or never */
  doneAt: z.nullable(instantSchema),
  /** the calendar date of it, in the person's own zone */
  doneOn: z.nullable(dateSchema),
  /** was it useful to the customer? null: not known */
  useful: z.nullable(z.boolean()),
  /** the person said that it will not happen, or did not */
  dropped: z.boolean(),
});
export type Touch = z.infer<typeof touchSchema>;
