import * as z from 'zod/mini';
import { dateSchema } from './date';
import { metricIdSchema } from './evidence';
import {
  cadenceSchema,
  directionSchema,
  familySchema,
  originSchema,
  unitSchema,
  watchSchema,
} from './metric';
import { text } from './text';

const figure = z.nullable(z.number());

/** The two parties to a plan. */
export const partySchema = z.enum(['employee', 'manager']);
export type Party = z.infer<typeof partySchema>;

/** On which day each party accepted; null: not yet. */
export const acceptanceSchema = z.strictObject({
  employee: z.nullable(dateSchema),
  manager: z.nullable(dateSchema),
});

/** A metric of this plan alone, with what the library says of its own metrics. Its id begins with `L`. */
export const ownMetricSchema = z.strictObject({
  name: text(80),
  unit: unitSchema,
  family: familySchema,
  /** counts work done (tickets closed, hours): may not be scored */
  activity: z.boolean(),
});
export type OwnMetric = z.infer<typeof ownMetricSchema>;

/** A metric or built-in watch that keeps another one honest, with the limit it must not pass. */
export const guardrailSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('metric'), metric: metricIdSchema, limit: figure }),
  z.strictObject({ kind: z.literal('watch'), watch: watchSchema }),
]);
export type Guardrail = z.infer<typeof guardrailSchema>;

/** How the target was found, kept with it. */
export const targetReasonSchema = z.strictObject({
  from: z.enum(['history', 'benchmark', 'agreed']),
  text: text(600),
  /** own earlier periods that were looked at, oldest first, in the metric's unit */
  history: z
    .array(z.strictObject({ from: dateSchema, to: dateSchema, value: z.number() }))
    .check(z.maxLength(60)),
  /** id of a benchmark in the library; null: none was looked at */
  benchmark: z.nullable(text(40)),
});
export type TargetReason = z.infer<typeof targetReasonSchema>;

/** A metric as agreed in a plan. Rates are in percent (0-100); other units as the library says. */
export const planMetricSchema = z.strictObject({
  metric: metricIdSchema,
  own: z.nullable(ownMetricSchema),
  role: z.enum(['scored', 'guardrail', 'context']),
  /** whole percent of the plan; 0 for guardrail and context */
  weight: z.int().check(z.gte(0), z.lte(100)),
  timing: z.enum(['leading', 'lagging']),
  /** a leading metric's lagging partner, and how much later it should move (ISO 8601, `P1M`, or in words) */
  leadsTo: z.nullable(metricIdSchema),
  delay: z.nullable(text(40)),
  family: familySchema,
  cadence: cadenceSchema,
  /** what the parties said the figure comes from; null: not said yet */
  source: z.nullable(originSchema),
  /** where a count query differs from what the site proposes, in the host's own search language */
  query: z.nullable(z.strictObject({ numerator: text(400), denominator: text(400) })),
  /** which measure of a site answers it, where the library's metric has none of its own, e.g. `renewalRate` */
  measure: z.optional(z.nullable(text(40))),
  shared: z.boolean(),
  /** with whom a shared metric is shared */
  teams: text(200),
  direction: directionSchema,
  baseline: figure,
  target: figure,
  stretch: figure,
  /** 0 points; null: as far below the baseline as the target is above it */
  floor: figure,
  /** for direction `band` */
  band: z.nullable(z.strictObject({ low: figure, high: figure, outerLow: figure, outerHigh: figure })),
  /** the smallest sample that may bear a verdict */
  minimum: z.int().check(z.gte(1)),
  guardrails: z.array(guardrailSchema).check(z.maxLength(8)),
  /** the wording agreed; empty: the library's own */
  definition: text(800),
  formula: text(400),
  inclusions: text(600),
  exclusions: text(600),
  /** e.g. which ratings count as good */
  cut: text(200),
  /** why a sixth metric, or weights unlike the template's */
  reason: text(600),
  atTarget: text(300),
  atStretch: text(300),
  targetReason: z.nullable(targetReasonSchema),
  /** past this day the plan asks: keep, change or retire */
  reviewBy: z.nullable(dateSchema),
  /** not measurable yet; looked at again on this day. null: measurable */
  revisit: z.nullable(dateSchema),
  proposedBy: z.nullable(partySchema),
  accepted: acceptanceSchema,
});
export type PlanMetric = z.infer<typeof planMetricSchema>;
