import * as z from 'zod/mini';
import { dateSchema } from './date';
import { metricIdSchema } from './evidence';
import { rubricIdSchema } from './plan';
import { signedNameSchema, signerSchema } from './signed';
import { saidText, text } from './text';

const id = z.uuid();
const evidence = z.array(id).check(z.maxLength(100));
const perMetric = z
  .array(z.strictObject({ metric: metricIdSchema, text: text(1200) }))
  .check(z.maxLength(40));

/** What a reviewer says to one piece: seen and agreed, a question, or an objection (see `challenges`). */
const markSchema = z.strictObject({
  evidence: id,
  mark: z.enum(['endorsed', 'asked', 'challenged']),
  text: text(1000),
  on: dateSchema,
});
export type Mark = z.infer<typeof markSchema>;

const ratingSchema = z.strictObject({
  row: rubricIdSchema,
  /** null: not rated yet; nothing is set beforehand */
  rating: z.nullable(z.int().check(z.gte(1), z.lte(5))),
  /** one line */
  rationale: text(300),
  evidence,
});
export type Rating = z.infer<typeof ratingSchema>;

const gapSchema = z.strictObject({
  id,
  /** metric or rubric row; empty: neither */
  about: text(40),
  text: text(600),
  step: text(600),
  owner: text(120),
  due: z.nullable(dateSchema),
  /** customer outcome it is for, and what helps: a mentor, a course, time */
  outcome: z.nullable(metricIdSchema),
  resource: text(300),
});
export type Gap = z.infer<typeof gapSchema>;

const strengthSchema = z.strictObject({ id, text: text(600), evidence, opportunity: text(600) });
export type Strength = z.infer<typeof strengthSchema>;

/** Named as people or as a team; never in an order of merit. */
const recognitionSchema = z.strictObject({
  id,
  kind: z.enum(['person', 'team']),
  who: text(120),
  what: text(600),
  evidence,
  on: dateSchema,
});
export type Recognition = z.infer<typeof recognitionSchema>;

/** An objection raised in a review, by either side; same reasons and treatments as one raised in the workspace. */
const objectionSchema = z.strictObject({
  id,
  about: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('evidence'), evidence: id }),
    z.strictObject({ kind: z.literal('number'), metric: metricIdSchema }),
    z.strictObject({ kind: z.literal('rating'), row: rubricIdSchema }),
  ]),
  by: z.enum(['employee', 'manager']),
  reason: z.enum([
    'wrongPerson',
    'wrongRecord',
    'notInMyPower',
    'tooling',
    'definition',
    'arithmetic',
    'duplicate',
    'other',
  ]),
  statement: text(2000),
  treatment: z.enum(['leaveOut', 'setApart', 'correct', 'reassign', 'annotate']),
  cases: z.nullable(z.strictObject({ good: z.int().check(z.gte(0)), n: z.int().check(z.gte(1)) })),
  on: dateSchema,
  dueOn: dateSchema,
  /** who decides: never the rater */
  decider: text(120),
  decision: z.nullable(
    z.strictObject({
      outcome: z.enum(['accepted', 'refused', 'withdrawn']),
      why: saidText(2000),
      by: text(120),
      on: dateSchema,
    }),
  ),
});
export type Objection = z.infer<typeof objectionSchema>;

/** The employee's word on one item, e.g. `rating:empathy`, `metric:M01`, `gap:<id>`, `evidence:<id>`. */
const answerSchema = z.strictObject({
  item: text(80),
  answer: z.enum(['understood', 'question']),
  text: text(1000),
  on: dateSchema,
});
export type ReviewAnswer = z.infer<typeof answerSchema>;

/**
 * The closing document of a period. What the manager writes stands in everything but `answers`, the employee's
 * objections and the signatures. The manager signs what they wrote (`contentOf`), the employee that and their answers.
 */
export const reviewSchema = z.strictObject({
  format: z.literal(1),
  id,
  template: z.strictObject({ id: text(60), version: z.int().check(z.gte(1)) }),
  role: text(60),
  employee: z.strictObject({ name: text(120), signer: signerSchema }),
  manager: text(120),
  plan: z.strictObject({ id, version: z.int().check(z.gte(1)) }),
  from: dateSchema,
  to: dateSchema,
  openedOn: dateSchema,
  worksCouncil: z.boolean(),
  /** bundles it was written from, the newest last */
  bundles: z.array(id).check(z.minLength(1), z.maxLength(40)),
  marks: z.array(markSchema).check(z.maxLength(5000)),
  /** the manager's reading of a metric */
  comments: perMetric,
  /** what else may have moved the figure (contribution cards) */
  causes: perMetric,
  /** said to a trade-off sign or a breached guardrail */
  flags: perMetric,
  /** what stood in the way of a metric that did not move, said before performance */
  obstacles: perMetric,
  /** the split of causes of misses was looked at before any rating */
  causesSeen: z.boolean(),
  ratings: z.array(ratingSchema).check(z.maxLength(5)),
  /** all rows alike: said on purpose, with this reason */
  sameRatings: text(600),
  context: z.strictObject({ resources: text(1200), priorities: text(1200), market: text(1200) }),
  /** points never raised in a check-in, and why not */
  surprises: z.array(z.strictObject({ point: text(120), why: text(600) })).check(z.maxLength(200)),
  story: z.strictObject({ evidence: z.nullable(id), reason: text(1000) }),
  /** why examples pile up late in the period, where they do */
  recency: text(600),
  /** words of a note that the language check found and the writer kept on purpose: see `keptKey` */
  languageKept: z.array(text(240)).check(z.maxLength(500)),
  gaps: z.array(gapSchema).check(z.maxLength(30)),
  strengths: z.array(strengthSchema).check(z.maxLength(30)),
  recognition: z.array(recognitionSchema).check(z.maxLength(30)),
  objections: z.array(objectionSchema).check(z.maxLength(200)),
  /** sections left empty on purpose, with a reason */
  emptied: z.array(z.strictObject({ section: text(40), reason: text(600) })).check(z.maxLength(30)),
  appeal: z.strictObject({ decider: text(120), days: z.int().check(z.gte(1), z.lte(90)) }),
  answers: z.array(answerSchema).check(z.maxLength(500)),
  signatures: z.strictObject({
    manager: z.nullable(signedNameSchema),
    employee: z.nullable(signedNameSchema),
  }),
});
export type Review = z.infer<typeof reviewSchema>;
