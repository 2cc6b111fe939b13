import * as z from 'zod/mini';
import { interactionFactsSchema, recordFactsSchema } from './facts';
import { instantSchema, recordRefSchema } from './record';
import { touchSchema } from './touch';

/** `M..` from the library, `L..` for a metric of one plan alone. */
export const metricIdSchema = z.string().check(z.regex(/^[ML]\d\d$/));
export type MetricId = string;

/** One masked stretch: `[start, end)` in the masked text, in UTF-16 units. */
export const maskSchema = z.strictObject({
  kind: z.enum(['person', 'email', 'phone', 'card', 'iban', 'ip', 'secret', 'url', 'own']),
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
});
export type Mask = z.infer<typeof maskSchema>;
export type MaskKind = Mask['kind'];

/** A redacted quotation. `hash` is over the whole interaction, salted with the evidence id. */
export const quoteSchema = z.strictObject({
  text: z.string().check(z.maxLength(1200)),
  masks: z.array(maskSchema).check(z.maxLength(200)),
});
export type Quote = z.infer<typeof quoteSchema>;

/**
 * A reply goes to the customer, a note stays inside; `customer` is theirs. From a CRM come calls, meetings, tasks,
 * posts of a feed, and changes of an opportunity's stage.
 */
export const interactionKindSchema = z.enum([
  'reply',
  'note',
  'customer',
  'automation',
  'call',
  'meeting',
  'task',
  'post',
  'stage',
]);
export type InteractionKind = z.infer<typeof interactionKindSchema>;

/** In place of a fingerprint where there is none any more: the piece was kept anew under another id. */
export const NO_FINGERPRINT = '0'.repeat(64);

/** Where in the record the evidence stands; null for evidence about the record as a whole. */
export const taggedInteractionSchema = z.strictObject({
  /** the host's identity of the interaction, best first, e.g. `audit:991`, `comment:552` */
  key: z.string().check(z.maxLength(80)),
  alias: z.nullable(z.string().check(z.maxLength(80))),
  kind: interactionKindSchema,
  at: instantSchema,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type TaggedInteraction = z.infer<typeof taggedInteractionSchema>;

export const outcomeSchema = z.enum(['helped', 'partly', 'lesson', 'beyond']);
export type Outcome = z.infer<typeof outcomeSchema>;

const ownWords = z.string().check(z.maxLength(2000));

/** One interaction the person tagged, as it is kept: already redacted, with the record's facts. */
export const evidenceSchema = z.strictObject({
  id: z.uuid(),
  record: recordRefSchema,
  /** salted pseudonym of the customer, so that one customer's evidence can be erased together */
  customer: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  interaction: z.nullable(taggedInteractionSchema),
  quote: z.nullable(quoteSchema),
  words: ownWords,
  metrics: z.array(metricIdSchema).check(z.maxLength(12)),
  outcome: z.nullable(outcomeSchema),
  colleague: z.boolean(),
  story: z.boolean(),
  facts: recordFactsSchema,
  interactionFacts: z.nullable(interactionFactsSchema),
  /** a follow-up that was agreed, or an outreach; absent: neither */
  touch: z.optional(z.nullable(touchSchema)),
  capturedAt: instantSchema,
  /** the dated reader that saw the page, e.g. `zendesk 2026-11` */
  adapter: z.string().check(z.maxLength(40)),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What a person may change afterwards: their own words and links, never the record's facts. */
export const evidenceEditSchema = z.strictObject({
  words: z.optional(ownWords),
  metrics: z.optional(z.array(metricIdSchema).check(z.maxLength(12))),
  outcome: z.optional(z.nullable(outcomeSchema)),
  colleague: z.optional(z.boolean()),
  story: z.optional(z.boolean()),
  touch: z.optional(z.nullable(touchSchema)),
});
export type EvidenceEdit = z.infer<typeof evidenceEditSchema>;
