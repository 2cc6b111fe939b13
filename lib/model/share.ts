import * as z from 'zod/mini';
import { bundleFiguresSchema, bundleHeadSchema } from './bundle';
import { dateSchema } from './date';
import { metricIdSchema } from './evidence';
import { instantSchema } from './record';
import { text } from './text';

/** Who may see a thing: its owner alone, the reader of this review too, or nobody in this review for good. */
const levelSchema = z.enum(['me', 'review', 'removed']);
export type Level = z.infer<typeof levelSchema>;

/** What a person is putting together to hand over for one plan; nothing of it is in the ledger. */
export const shareChoiceSchema = z.strictObject({
  plan: z.uuid(),
  to: text(120),
  name: text(120),
  purpose: text(400),
  from: dateSchema,
  until: dateSchema,
  /** by id of evidence or paper; what is not named stands as its kind begins */
  levels: z.record(z.uuid(), levelSchema),
  /** own readings being written, by metric; a text that was kept as a paper is not here any more */
  readings: z.record(metricIdSchema, text(1200)),
  savedAt: instantSchema,
});
export type ShareChoice = z.infer<typeof shareChoiceSchema>;

/** What is remembered of a bundle that was made, beside its paper: figures and head, none of its texts. */
export const shareMadeSchema = z.strictObject({ head: bundleHeadSchema, figures: bundleFiguresSchema });
export type ShareMade = z.infer<typeof shareMadeSchema>;
