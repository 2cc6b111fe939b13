import * as z from 'zod/mini';
import { metricIdSchema, outcomeSchema, quoteSchema } from './evidence';
import { instantSchema, recordRefSchema } from './record';
import { touchSchema } from './touch';

/**
 * What the person decided about one piece of evidence. The worker adds what the record says: its facts,
 * the interaction's identity and hash, the customer's pseudonym.
 */
export const keepingSchema = z.strictObject({
  /** id of the ledger entry to be */
  id: z.uuid(),
  /** id of the evidence to be */
  evidence: z.uuid(),
  at: instantSchema,
  record: recordRefSchema,
  /** the interaction it is about, null: the record as a whole */
  key: z.nullable(z.string().check(z.maxLength(80))),
  /** as the preview showed it, masks included; null when it was left out */
  quote: z.nullable(quoteSchema),
  words: z.string().check(z.maxLength(4000)),
  metrics: z.array(metricIdSchema).check(z.maxLength(12)),
  outcome: z.nullable(outcomeSchema),
  colleague: z.boolean(),
  story: z.boolean(),
  touch: z.optional(z.nullable(touchSchema)),
});
export type Keeping = z.infer<typeof keepingSchema>;

/** Takes an own act back. */
export const undoingSchema = z.strictObject({ id: z.uuid(), evidence: z.uuid(), at: instantSchema });
export type Undoing = z.infer<typeof undoingSchema>;
