import * as z from 'zod/mini';
import { dateSchema } from './date';
import { rubricIdSchema } from './plan';
import { instantSchema } from './record';
import { bySchema, hashSchema, signatureSchema } from './signed';
import { saidText, text } from './text';

/** Pieces times rows: what one round may hold, and one person can rate. */
export const MOST_UNITS = 200;

/** One thing to be rated, as everybody sees it: no names, no record, no host, no rating. */
const packItemSchema = z.strictObject({
  id: z.string().check(z.regex(/^p\d{1,3}$/)),
  words: text(4000),
  /** masked stretches are runs of blocks */
  quote: text(4000),
  /** what the record showed, line by line */
  facts: z.array(text(200)).check(z.maxLength(12)),
});
export type PackItem = z.infer<typeof packItemSchema>;

/** A rubric row with the anchors that held when the pack was made; everybody rates by these. */
const packRowSchema = z.strictObject({
  row: rubricIdSchema,
  anchors: z.strictObject({ one: text(300), three: text(300), five: text(300) }),
});
export type PackRow = z.infer<typeof packRowSchema>;

/** Things for several people to rate apart. Names nobody, its maker neither; `hash` is over everything else. */
export const calibrationPackSchema = z.strictObject({
  format: z.literal('throughline calibration pack'),
  version: z.literal(1),
  id: z.uuid(),
  title: saidText(120),
  madeOn: dateSchema,
  /** the order was drawn with it */
  seed: z.int(),
  rows: z.array(packRowSchema).check(z.minLength(1), z.maxLength(5)),
  items: z.array(packItemSchema).check(z.minLength(1), z.maxLength(MOST_UNITS)),
  hash: hashSchema,
});
export type CalibrationPack = z.infer<typeof calibrationPackSchema>;

const givenSchema = z.strictObject({
  /** row and item, e.g. `clarity/p07` */
  unit: text(40),
  rating: z.int().check(z.gte(1), z.lte(5)),
  reason: text(200),
});
export type GivenRating = z.infer<typeof givenSchema>;

/** One person's ratings of a pack, handed in. `by.name` is the name or alias they chose. */
export const calibrationRatingsSchema = z.strictObject({
  format: z.literal('throughline calibration ratings'),
  version: z.literal(1),
  id: z.uuid(),
  madeAt: instantSchema,
  by: bySchema,
  pack: z.uuid(),
  packHash: hashSchema,
  ratings: z.array(givenSchema).check(z.minLength(1), z.maxLength(MOST_UNITS)),
  signature: signatureSchema,
});
export type CalibrationRatings = z.infer<typeof calibrationRatingsSchema>;

/** A round under way in this installation: working state, outside the ledger. */
export const roundSchema = z.strictObject({
  pack: calibrationPackSchema,
  /** key of a practice pack; null: a real one */
  practice: z.nullable(text(40)),
  startedAt: instantSchema,
  /** which unit is in view */
  at: z.int().check(z.gte(0)),
  given: z.array(givenSchema).check(z.maxLength(MOST_UNITS)),
  name: text(120),
  /** own ratings once handed in: locked from then on */
  own: z.nullable(calibrationRatingsSchema),
  others: z.array(calibrationRatingsSchema).check(z.maxLength(29)),
  /** the paper that keeps the result */
  paper: z.nullable(z.uuid()),
});
export type Round = z.infer<typeof roundSchema>;
