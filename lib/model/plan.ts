import * as z from 'zod/mini';
import { metricIdSchema } from './evidence';
import { instantSchema } from './record';

export const directionSchema = z.enum(['up', 'down', 'band']);
export type Direction = z.infer<typeof directionSchema>;

/** A calendar date in the plan's time zone. */
export const dateSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** A metric as agreed in a plan. Rates are in percent (0-100); other units as the library says. */
export const planMetricSchema = z.strictObject({
  metric: metricIdSchema,
  timing: z.enum(['leading', 'lagging']),
  /** whole percent of the plan; 0 for guardrail and context */
  weight: z.int().check(z.gte(0), z.lte(100)),
  role: z.enum(['scored', 'guardrail', 'context']),
  direction: directionSchema,
  baseline: z.nullable(z.number()),
  target: z.nullable(z.number()),
  stretch: z.nullable(z.number()),
  /** the smallest sample that may bear a verdict */
  minimum: z.int().check(z.gte(1)),
  leadsTo: z.nullable(metricIdSchema),
  shared: z.boolean(),
});
export type PlanMetric = z.infer<typeof planMetricSchema>;

/** The versioned agreement. `agreed` is null while it is a trial nobody has agreed to. */
export const planSchema = z.strictObject({
  id: z.uuid(),
  version: z.int().check(z.gte(1)),
  role: z.string().check(z.maxLength(60)),
  from: dateSchema,
  to: dateSchema,
  timeZone: z.string().check(z.maxLength(60)),
  metrics: z.array(planMetricSchema).check(z.maxLength(40)),
  agreed: z.nullable(z.strictObject({ with: z.string().check(z.maxLength(120)), on: dateSchema })),
  createdAt: instantSchema,
});
export type Plan = z.infer<typeof planSchema>;
