import * as z from 'zod/mini';

const place = z.int().check(z.gte(0), z.lte(1_000_000));

/**
 * What a person decided about a quotation. Places and numbers only: the words themselves stay with the
 * record, so that this can be kept with a draft.
 */
export const quotingSchema = z.strictObject({
  /** false: no quotation is kept */
  on: z.boolean(),
  /** the quoted part of the whole text, `[start, end)`; null: all of it */
  range: z.nullable(z.tuple([place, place])),
  /** length of the whole text: the places below hold for no other */
  of: place,
  /** in order: a piece whose mask is lifted or put back, or a stretch of the text laid out by then to mask */
  masking: z.array(z.union([place, z.tuple([place, place])])).check(z.maxLength(1000)),
});
export type Quoting = z.infer<typeof quotingSchema>;
