import * as z from 'zod/mini';
import { dateSchema } from './date';
import { metricIdSchema } from './evidence';
import { planSchema } from './plan';
import { partySchema } from './plan-metric';
import { instantSchema } from './record';
import { text } from './text';

/** What a party says to one metric. A question leaves it unaccepted and says what is asked. */
export const answerSchema = z.strictObject({
  metric: metricIdSchema,
  answer: z.enum(['accepted', 'question']),
  note: text(600),
  on: dateSchema,
});
export type PlanAnswer = z.infer<typeof answerSchema>;

const oncePerMetric = (list: readonly { metric: string }[]): boolean =>
  new Set(list.map(({ metric }) => metric)).size === list.length;

/** The plan on its way to the other party and back. `hash` is over all the rest. */
export const planFileSchema = z
  .strictObject({
    format: z.literal('throughline plan'),
    version: z.literal(1),
    exported: z.strictObject({ by: partySchema, name: text(120), at: instantSchema }),
    plan: planSchema,
    answers: z.array(answerSchema).check(z.maxLength(40)),
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  })
  .check(
    z.refine(({ plan }) => oncePerMetric(plan.metrics), 'a metric stands twice in the plan'),
    z.refine(({ answers }) => oncePerMetric(answers), 'a metric is answered twice'),
    z.refine(
      ({ plan, answers }) =>
        answers.every((answer) => plan.metrics.some(({ metric }) => metric === answer.metric)),
      'an answer to a metric that is not in the plan',
    ),
  );
export type PlanFile = z.infer<typeof planFileSchema>;

/** The draft being worked on, as it is saved while somebody types. */
export const planDraftSchema = z.strictObject({ plan: planSchema, savedAt: instantSchema });
export type PlanDraft = z.infer<typeof planDraftSchema>;

/** A plan somebody sent, being answered metric by metric. */
export const planReceivedSchema = z.strictObject({
  file: planFileSchema,
  answers: z.array(answerSchema).check(z.maxLength(40)),
  savedAt: instantSchema,
});
export type PlanReceived = z.infer<typeof planReceivedSchema>;
