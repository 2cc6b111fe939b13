import * as z from 'zod/mini';
import { metricIdSchema } from './evidence';
import { text } from './text';

const nodeId = z.string().check(z.regex(/^n\d{1,4}$/));

/** What somebody does, what that changes in how they or customers act, what the customer gets from it. */
export const mapNodeSchema = z.strictObject({
  id: nodeId,
  kind: z.enum(['activity', 'behaviour', 'outcome']),
  text: text(160),
});
export type MapNode = z.infer<typeof mapNodeSchema>;

/** A link to the next column; the last one ends at a metric. */
export const mapLinkSchema = z.strictObject({
  from: nodeId,
  to: z.union([nodeId, metricIdSchema]),
  because: text(300),
  assumption: text(300),
});
export type MapLink = z.infer<typeof mapLinkSchema>;

/** Activity, behaviour, customer outcome, metric: why the work should move the figures. */
export const impactMapSchema = z.strictObject({
  nodes: z.array(mapNodeSchema).check(z.maxLength(80)),
  links: z.array(mapLinkSchema).check(z.maxLength(160)),
  /** other causes that move the figures */
  otherCauses: text(600),
});
export type ImpactMap = z.infer<typeof impactMapSchema>;
