import * as z from 'zod/mini';
import { metricIdSchema, outcomeSchema } from './evidence';
import { keepingSchema } from './keeping';
import { quotingSchema } from './quoting';
import { instantSchema } from './record';
import { touchSchema } from './touch';

/** Where the margin sits on one host, and how it keeps. */
export const marginSettingsSchema = z.strictObject({
  hidden: z.boolean(),
  open: z.boolean(),
  /** distance of the tab from the top, in percent of the window; null: default */
  top: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  side: z.enum(['left', 'right']),
  /** keep no quotes at all: reference-only mode */
  referenceOnly: z.boolean(),
});
export type MarginSettings = z.infer<typeof marginSettingsSchema>;

/** Where the margin sits until the person moves it. */
export const defaultMarginSettings: MarginSettings = {
  hidden: false,
  open: false,
  top: null,
  side: 'right',
  referenceOnly: false,
};

/** A capture in progress on one record. */
export const draftSchema = z.strictObject({
  id: z.uuid(),
  interactionKey: z.nullable(z.string().check(z.maxLength(80))),
  words: z.string().check(z.maxLength(4000)),
  metrics: z.array(metricIdSchema).check(z.maxLength(12)),
  outcome: z.nullable(outcomeSchema),
  colleague: z.boolean(),
  story: z.boolean(),
  touch: z.optional(z.nullable(touchSchema)),
  /** what was decided about the quotation */
  quoting: z.optional(z.nullable(quotingSchema)),
  /** what was decided, when "keep" was pressed and no acknowledgement has come yet */
  pending: z.nullable(keepingSchema),
  savedAt: instantSchema,
});
export type Draft = z.infer<typeof draftSchema>;
