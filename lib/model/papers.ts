import * as z from 'zod/mini';
import { dateSchema } from './date';
import { metricIdSchema } from './evidence';
import { rubricIdSchema } from './plan';
import { acceptanceSchema, partySchema } from './plan-metric';
import {
  calibration,
  draw,
  handedOver,
  jointCase,
  objective,
  reading,
  reviewPaper,
  reviewReply,
  thanks,
} from './review-papers';
import { saidText, text } from './text';

const id = z.uuid();
const evidence = z.array(id).check(z.maxLength(100));
const metrics = z.array(metricIdSchema).check(z.maxLength(12));

/** A metric as it stood on the day of a conversation; all figures as they were shown. */
const standingSchema = z.strictObject({
  metric: metricIdSchema,
  value: z.nullable(z.number()),
  n: z.nullable(z.int()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  target: z.nullable(z.number()),
  verdict: z.nullable(z.enum(['met', 'notMet', 'tooEarly'])),
  source: z.nullable(text(40)),
});
export type Standing = z.infer<typeof standingSchema>;

const actionSchema = z.strictObject({
  text: saidText(300),
  owner: partySchema,
  due: z.nullable(dateSchema),
  done: z.boolean(),
});

/** A dated conversation with a snapshot of the metrics. Private until shared. */
const checkIn = z.strictObject({
  noun: z.literal('checkIn'),
  on: dateSchema,
  with: text(120),
  snapshot: z.array(standingSchema).check(z.maxLength(40)),
  evidence,
  notes: text(4000),
  actions: z.array(actionSchema).check(z.maxLength(40)),
  next: z.nullable(dateSchema),
  shared: z.boolean(),
});

const obstacle = z.strictObject({
  noun: z.literal('obstacle'),
  on: dateSchema,
  text: saidText(600),
  effect: text(600),
  metrics,
  owner: text(120),
  status: z.enum(['open', 'raised', 'solved', 'accepted']),
});

const windowSchema = z.nullable(
  z.strictObject({
    from: dateSchema,
    to: dateSchema,
    good: z.nullable(z.int()),
    n: z.nullable(z.int()),
    value: z.nullable(z.number()),
  }),
);

/** Bottleneck, proposal, test, result, adopted or dropped: each with its day. Whether it worked never scores. */
const experiment = z.strictObject({
  noun: z.literal('experiment'),
  bottleneck: saidText(600),
  bottleneckOn: dateSchema,
  proposal: text(600),
  proposalOn: z.nullable(dateSchema),
  hypothesis: text(600),
  measure: text(300),
  metric: z.nullable(metricIdSchema),
  testOn: z.nullable(dateSchema),
  before: windowSchema,
  after: windowSchema,
  result: text(1000),
  resultOn: z.nullable(dateSchema),
  lesson: text(1000),
  decision: z.nullable(z.enum(['adopted', 'dropped'])),
  decisionOn: z.nullable(dateSchema),
});
export type Experiment = z.infer<typeof experiment>;

const initiative = z.strictObject({
  noun: z.literal('initiative'),
  title: saidText(160),
  /** proposed by the employee; the manager sees it only when shared */
  shared: z.boolean(),
  startedOn: dateSchema,
  closedOn: z.nullable(dateSchema),
  outcome: text(600),
  state: z.enum(['proposed', 'running', 'met', 'lesson', 'dropped']),
  members: z.array(z.strictObject({ name: text(120), part: text(300) })).check(z.maxLength(30)),
  /** a product ticket elsewhere; kept as text, never fetched */
  link: text(300),
  metrics,
  evidence,
});

const lesson = z.strictObject({
  noun: z.literal('lesson'),
  on: dateSchema,
  text: saidText(1000),
  metrics,
  evidence,
});

/** A note on a chart: on one day of one metric, or of all when null. */
const annotation = z.strictObject({
  noun: z.literal('annotation'),
  metric: z.nullable(metricIdSchema),
  on: dateSchema,
  text: saidText(300),
  /** the definition changed here: figures before and after are two series */
  definition: z.boolean(),
});

/** Days away, both ends included. No reason is asked for and none is kept. */
const absence = z.strictObject({ noun: z.literal('absence'), from: dateSchema, to: dateSchema });

/** A formal objection to a number, evidence, measurement or rating. */
const challenge = z.strictObject({
  noun: z.literal('challenge'),
  about: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('number'), metric: metricIdSchema }),
    z.strictObject({ kind: z.literal('evidence'), evidence: id, metric: metricIdSchema }),
    z.strictObject({ kind: z.literal('measurement'), measurement: id, metric: metricIdSchema }),
    z.strictObject({ kind: z.literal('rating'), row: rubricIdSchema }),
  ]),
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
  statement: saidText(2000),
  evidence,
  /** what the employee asks for */
  treatment: z.enum(['leaveOut', 'setApart', 'correct', 'reassign', 'annotate']),
  /** the challenged cases, taken out of the figure "without"; null where there is nothing to count */
  cases: z.nullable(z.strictObject({ good: z.int().check(z.gte(0)), n: z.int().check(z.gte(1)) })),
  /** the period of the figure objected to; not given: the one it was raised in */
  period: z.optional(z.strictObject({ from: dateSchema, to: dateSchema })),
  raisedBy: partySchema,
  raisedOn: dateSchema,
  dueOn: dateSchema,
  /** who decides; never the person who gave the rating */
  decider: text(120),
  /** who rated or entered what is challenged */
  rater: text(120),
  decision: z.nullable(
    z.strictObject({
      outcome: z.enum(['accepted', 'refused', 'withdrawn']),
      why: saidText(2000),
      by: text(120),
      on: dateSchema,
    }),
  ),
});
export type Challenge = z.infer<typeof challenge>;

/** A note that a trade-off was seen and talked about; closes nothing by itself. */
const flagNote = z.strictObject({
  noun: z.literal('flagNote'),
  metric: metricIdSchema,
  on: dateSchema,
  text: saidText(600),
  by: partySchema,
});

/** A measurement by hand that waits for the second acceptance stays a paper until both accepted. */
const proposal = z.strictObject({
  noun: z.literal('proposal'),
  metric: metricIdSchema,
  from: dateSchema,
  to: dateSchema,
  value: z.nullable(z.number()),
  good: z.nullable(z.int()),
  n: z.nullable(z.int()),
  note: saidText(600),
  accepted: acceptanceSchema,
  on: dateSchema,
});

/**
 * The accounts at risk in one week, set by rule or by an import and never changed afterwards: who was contacted
 * in time is measured against this list. Accounts by the host's own ids, no names.
 */
const riskList = z.strictObject({
  noun: z.literal('riskList'),
  /** Monday of the week */
  week: dateSchema,
  setOn: dateSchema,
  host: text(253),
  from: z.enum(['rule', 'import']),
  /** the rule in words, as it stood */
  rule: text(400),
  /** days from the list being set to the contact */
  contactDays: z.int().check(z.gte(1), z.lte(90)),
  accounts: z
    .array(
      z.strictObject({
        ref: text(80),
        dueOn: z.nullable(dateSchema),
        signs: z.array(z.enum(['renewalDue', 'quiet', 'escalated', 'imported'])).check(z.maxLength(4)),
      }),
    )
    .check(z.maxLength(2000)),
});
export type RiskList = z.infer<typeof riskList>;

/** Everything a person writes down beside evidence and figures. A paper is rewritten whole; the ledger keeps each version. */
export const paperSchema = z.discriminatedUnion('noun', [
  checkIn,
  obstacle,
  experiment,
  initiative,
  lesson,
  annotation,
  absence,
  challenge,
  flagNote,
  proposal,
  riskList,
  reading,
  objective,
  draw,
  jointCase,
  thanks,
  handedOver,
  reviewPaper,
  reviewReply,
  calibration,
]);
export type Paper = z.infer<typeof paperSchema>;
export type Noun = Paper['noun'];
export type PaperOf<N extends Noun> = Extract<Paper, { noun: N }>;

/** A paper that somebody began to write, or to change, and did not save. */
export interface Unsaved<N extends Noun> {
  /** null: it would be a new one */
  id: string | null;
  paper: PaperOf<N>;
}

/** A paper as it is listed: its newest version. */
export interface PaperRow<N extends Noun = Noun> {
  id: string;
  noun: N;
  paper: PaperOf<N>;
  /** when it was first and last written */
  writtenAt: string;
  changedAt: string;
  /** how many versions the ledger holds */
  versions: number;
  /** taken away: kept in the ledger, listed only on request */
  removed: boolean;
}
