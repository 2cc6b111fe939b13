import * as z from 'zod/mini';
import { partySchema } from './plan-metric';
import { instantSchema } from './record';
import { reviewSchema } from './review';
import { bySchema, signatureSchema } from './signed';

/** A review on its way from one party to the other. */
export const replyFileSchema = z.strictObject({
  format: z.literal('throughline reply'),
  version: z.literal(1),
  id: z.uuid(),
  madeAt: instantSchema,
  by: bySchema,
  /** who sends it */
  party: partySchema,
  review: reviewSchema,
  signature: signatureSchema,
});
export type ReplyFile = z.infer<typeof replyFileSchema>;
