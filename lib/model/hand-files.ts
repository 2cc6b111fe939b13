import * as z from 'zod/mini';
import { instantSchema, recordRefSchema } from './record';
import { bySchema, hashSchema, signatureSchema } from './signed';
import { saidText, text } from './text';

/** One person's half of a case that two worked on. It carries no quotation, no facts and no customer. */
export const jointHalfSchema = z.strictObject({
  format: z.literal('throughline joint half'),
  version: z.literal(1),
  /** the case: the same in both halves */
  id: z.uuid(),
  madeAt: instantSchema,
  by: bySchema,
  record: recordRefSchema,
  words: saidText(1200),
  /** hash of the half that is answered, its signature left out; null: this one asks */
  answers: z.nullable(hashSchema),
  signature: signatureSchema,
});
export type JointHalf = z.infer<typeof jointHalfSchema>;

/** Thanks from one colleague to another, to keep. */
export const thanksFileSchema = z.strictObject({
  format: z.literal('throughline thanks'),
  version: z.literal(1),
  id: z.uuid(),
  madeAt: instantSchema,
  by: bySchema,
  to: saidText(120),
  text: saidText(1200),
  /** what it was about, e.g. `Ticket 48211`; never a customer. Empty: not said */
  about: text(120),
  signature: signatureSchema,
});
export type ThanksFile = z.infer<typeof thanksFileSchema>;
