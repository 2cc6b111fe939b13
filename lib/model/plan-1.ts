import * as z from 'zod/mini';
import { dateSchema } from './date';
import { metricIdSchema } from './evidence';
import { directionSchema } from './metric';
import { instantSchema } from './record';

const metricSchema = z.strictObject({
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

/** The plan as ledgers of the first release hold it. Never written any more; `currentPlan` reads it. */
export const planSchema1 = z.strictObject({
  id: z.uuid(),
  version: z.int().check(z.gte(1)),
  role: z.string().check(z.maxLength(60)),
  from: dateSchema,
  to: dateSchema,
  timeZone: z.string().check(z.maxLength(60)),
  metrics: z.array(metricSchema).check(z.maxLength(40)),
  agreed: z.nullable(z.strictObject({ with: z.string().check(z.maxLength(120)), on: dateSchema })),
  createdAt: instantSchema,
});
export type Plan1 = z.infer<typeof planSchema1>;
