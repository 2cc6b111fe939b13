import * as z from 'zod/mini';
import { dateSchema } from './date';
import { impactMapSchema } from './impact-map';
import { rubricIdSchema, rubricRowSchema } from './plan';
import { planMetricSchema } from './plan-metric';
import { renewalMappingSchema } from './renewal-mapping';
import { reviewTemplateSchema } from './review-template';
import { saidText, text } from './text';

const allDifferent = <T>(list: readonly T[], of: (one: T) => string): boolean =>
  new Set(list.map(of)).size === list.length;

const key = z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]{0,39}$/));

/** A team's own starting point, offered beside those of the library; one with a library role's key stands in for it. */
export const packPresetSchema = z
  .strictObject({
    key,
    name: saidText(60),
    purpose: text(400),
    metrics: z.array(planMetricSchema).check(z.maxLength(40)),
    rubric: z.array(rubricRowSchema).check(z.maxLength(5)),
    map: impactMapSchema,
  })
  .check(
    z.refine(({ metrics }) => allDifferent(metrics, (one) => one.metric), 'a metric twice'),
    z.refine(({ rubric }) => allDifferent(rubric, (one) => one.row), 'a row twice'),
  );
export type PackPreset = z.infer<typeof packPresetSchema>;

const vocabularySchema = z.strictObject({
  /** the word for a customer in this team; empty: says nothing about it */
  customerWord: text(40),
  /** words to sort evidence by, for everybody who has the pack; any other word is somebody's own */
  tags: z.array(z.strictObject({ key, name: saidText(40) })).check(z.maxLength(60)),
});

/** Texts a pack may bring: those that stand in an empty field of a new plan. */
const packTextSchema = z.enum(['purpose', 'constraints', 'otherCauses', 'atTarget', 'atStretch']);

const templatesSchema = z.strictObject({
  rubric: z
    .array(z.strictObject({ row: rubricIdSchema, anchors: rubricRowSchema.shape.anchors }))
    .check(z.maxLength(5)),
  /** what to talk through when a plan is agreed, in this order; none: the usual agenda */
  agenda: z.array(z.strictObject({ item: key, text: saidText(200) })).check(z.maxLength(20)),
  texts: z.array(z.strictObject({ field: packTextSchema, text: saidText(300) })).check(z.maxLength(5)),
});

/**
 * What a team agrees on once for everybody: presets, words, templates. Data and nothing else: texts are shown
 * as they are, and there is no field that says what to do.
 */
export const planPackSchema = z
  .strictObject({
    format: z.literal('throughline plan pack'),
    version: z.literal(1),
    name: saidText(80),
    team: text(120),
    madeOn: dateSchema,
    presets: z.array(packPresetSchema).check(z.maxLength(20)),
    vocabulary: vocabularySchema,
    templates: templatesSchema,
    /** what renewals look like in the team's org, to be confirmed by each person; absent: says nothing about it */
    renewals: z.optional(
      z.array(z.strictObject({ apiHost: text(253), mapping: renewalMappingSchema })).check(z.maxLength(10)),
    ),
    /** what reviews are made of in this team; absent: says nothing about it */
    reviewTemplates: z.optional(z.array(reviewTemplateSchema).check(z.maxLength(10))),
    /** for new plans; null: says nothing about it */
    totals: z.nullable(z.boolean()),
    worksCouncil: z.nullable(z.boolean()),
  })
  .check(
    z.refine(({ presets }) => allDifferent(presets, (one) => one.key), 'a preset twice'),
    z.refine(({ vocabulary }) => allDifferent(vocabulary.tags, (one) => one.key), 'a tag twice'),
    z.refine(({ templates }) => allDifferent(templates.rubric, (one) => one.row), 'a rubric row twice'),
    z.refine(({ templates }) => allDifferent(templates.agenda, (one) => one.item), 'an agenda item twice'),
    z.refine(({ templates }) => allDifferent(templates.texts, (one) => one.field), 'a text twice'),
    z.refine(
      ({ reviewTemplates = [] }) => allDifferent(reviewTemplates, ({ id, version }) => `${id} ${version}`),
      'a version of a review template twice',
    ),
    z.refine(({ totals, worksCouncil }) => !(totals && worksCouncil), 'totals in works-council mode'),
  );
export type PlanPack = z.infer<typeof planPackSchema>;
