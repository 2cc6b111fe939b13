import * as z from 'zod/mini';
import { dateSchema } from './date';
import { instantSchema } from './record';

const count = z.nullable(z.int().check(z.gte(0)));
const minutes = z.nullable(z.number().check(z.gte(0)));

/** Calendar and business minutes side by side; null means "not finished", 0 "under a minute". */
export const durationSchema = z.strictObject({ calendar: minutes, business: minutes });
export type Duration = z.infer<typeof durationSchema>;

/** What the record itself showed at `readAt`. null always means "not known", never zero. */
export const recordFactsSchema = z.strictObject({
  readAt: instantSchema,
  updatedAt: z.nullable(instantSchema),
  /** new, open, pending, hold, solved, closed; unknown values are kept as text */
  status: z.nullable(z.string().check(z.maxLength(40))),
  solvedAt: z.nullable(instantSchema),
  /** good, bad, offered, unoffered; null when the record holds no rating object */
  rating: z.nullable(z.string().check(z.maxLength(20))),
  reopens: count,
  replies: count,
  /** how many people the record has been assigned to, one after another */
  assignees: count,
  firstReply: z.nullable(durationSchema),
  customerWait: z.nullable(durationSchema),
  fullResolution: z.nullable(durationSchema),
  /** this customer's tickets that are not solved, and all of them */
  openTickets: count,
  allTickets: count,
  /** what a CRM record showed of a renewal; absent: the host knows none */
  renewal: z.optional(
    z.nullable(
      z.strictObject({
        /** calendar date; null: not known */
        dueOn: z.nullable(dateSchema),
        signedOn: z.nullable(dateSchema),
        /** by the host's own marks for closed and won, never by the name of a stage */
        state: z.enum(['open', 'won', 'lost']),
      }),
    ),
  ),
});
export type RecordFacts = z.infer<typeof recordFactsSchema>;

/** Whether the tagged interaction still stands in the record as it did when tagged. */
export const standingSchema = z.enum(['exact', 'changed', 'gone', 'unchecked']);
export type Standing = z.infer<typeof standingSchema>;

/** What the record says about one tagged interaction. */
export const interactionFactsSchema = z.strictObject({
  standing: standingSchema,
  /** the time the reply promised news by, when it names one */
  promisedBy: z.nullable(instantSchema),
  /** true: a public reply stood there by then; false: it did not; null: not decided yet */
  promiseKept: z.nullable(z.boolean()),
});
export type InteractionFacts = z.infer<typeof interactionFactsSchema>;
