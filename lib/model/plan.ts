import * as z from 'zod/mini';
import { dateSchema } from './date';
import { metricIdSchema } from './evidence';
import { impactMapSchema } from './impact-map';
import { partySchema, planMetricSchema } from './plan-metric';
import { instantSchema } from './record';
import { text } from './text';

export const rubricIdSchema = z.enum([
  'empathy',
  'clarity',
  'responsiveness',
  'collaboration',
  'improvement',
]);
export type RubricId = z.infer<typeof rubricIdSchema>;

/** A row that people rate. Anchors are empty where the library's own wording holds. */
export const rubricRowSchema = z.strictObject({
  row: rubricIdSchema,
  weight: z.int().check(z.gte(0), z.lte(100)),
  anchors: z.strictObject({ one: text(300), three: text(300), five: text(300) }),
});
export type RubricRow = z.infer<typeof rubricRowSchema>;

/** The employee's own words about what stands around the numbers. */
export const contextBlockSchema = z.strictObject({
  tenure: text(200),
  partTime: text(200),
  territory: text(200),
  productArea: text(200),
  other: text(600),
});

/** What else pulls: pay, bonus, a team goal. `against` marks an incentive conflict. */
export const incentiveSchema = z.strictObject({
  text: text(300),
  metric: z.nullable(metricIdSchema),
  pulls: z.enum(['with', 'against', 'neither']),
});
export type Incentive = z.infer<typeof incentiveSchema>;

/** The conversation in which a plan was agreed. */
export const meetingSchema = z.strictObject({
  on: z.nullable(dateSchema),
  attendees: z.array(z.strictObject({ name: text(120), role: text(80) })).check(z.maxLength(20)),
  /** agenda items by their key, and which were gone through */
  agenda: z
    .array(z.strictObject({ item: text(40), done: z.boolean(), notes: text(1000) }))
    .check(z.maxLength(20)),
  decisions: z
    .array(
      z.strictObject({
        text: text(600),
        proposer: partySchema,
        metric: z.nullable(metricIdSchema),
        at: instantSchema,
      }),
    )
    .check(z.maxLength(100)),
});
export type Meeting = z.infer<typeof meetingSchema>;

const signatureSchema = z.strictObject({ name: text(120), on: dateSchema });

/**
 * The versioned agreement. A version never changes once adopted: a new one is adopted with a higher number.
 * `agreed` is null while it is a trial nobody has agreed to.
 */
export const planSchema = z.strictObject({
  format: z.literal(2),
  id: z.uuid(),
  version: z.int().check(z.gte(1)),
  role: text(60),
  title: text(120),
  /** the one purpose the record serves; printed */
  purpose: text(400),
  /** the word for a customer here; empty: "customer" */
  customerWord: text(40),
  people: z.strictObject({ employee: text(120), manager: text(120) }),
  from: dateSchema,
  to: dateSchema,
  timeZone: text(60),
  /** this version holds from this day on; earlier days keep the version before */
  validFrom: dateSchema,
  metrics: z.array(planMetricSchema).check(z.maxLength(40)),
  rubric: z.array(rubricRowSchema).check(z.maxLength(5)),
  map: impactMapSchema,
  context: contextBlockSchema,
  constraints: text(1000),
  incentives: z.array(incentiveSchema).check(z.maxLength(20)),
  meeting: z.nullable(meetingSchema),
  /** whether a total is shown at all; works-council mode never shows one and never compares */
  totals: z.boolean(),
  worksCouncil: z.boolean(),
  /** what this version changes against the one before, and why */
  change: z.nullable(
    z.strictObject({ reason: text(600), metrics: z.array(metricIdSchema).check(z.maxLength(40)) }),
  ),
  agreed: z.nullable(
    z.strictObject({
      employee: signatureSchema,
      manager: signatureSchema,
      how: z.enum(['together', 'file']),
    }),
  ),
  createdAt: instantSchema,
});
export type Plan = z.infer<typeof planSchema>;
