import * as z from 'zod/mini';
import { dateSchema } from './date';
import { metricIdSchema } from './evidence';
import { instantSchema, recordRefSchema } from './record';
import { reviewSchema } from './review';
import { hashSchema, signerSchema } from './signed';
import { saidText, text } from './text';

const id = z.uuid();

/** The employee's own reading of a metric in a period; stands beside the manager's at the same size. */
export const reading = z.strictObject({
  noun: z.literal('reading'),
  on: dateSchema,
  from: dateSchema,
  to: dateSchema,
  metric: metricIdSchema,
  text: saidText(1200),
});

/** What somebody wants to get better at: with step, support and day, bound to an outcome for the customer. */
export const objective = z.strictObject({
  noun: z.literal('objective'),
  on: dateSchema,
  /** the metric or rubric row it grew out of; empty: neither */
  about: text(40),
  text: saidText(600),
  step: text(600),
  /** resource, mentor, time */
  support: text(300),
  /** the customer outcome it is for */
  outcome: z.nullable(metricIdSchema),
  due: z.nullable(dateSchema),
  milestones: z
    .array(z.strictObject({ text: saidText(300), due: z.nullable(dateSchema), done: z.boolean() }))
    .check(z.maxLength(20)),
});

/** Records drawn by chance from a list the person brought, so that not only the good ones are told of. */
export const draw = z.strictObject({
  noun: z.literal('draw'),
  on: dateSchema,
  /** Monday of the week */
  week: dateSchema,
  /** what the list was, in the person's words; the list itself is not kept */
  list: text(120),
  size: z.int().check(z.gte(1)),
  seed: z.int(),
  drawn: z
    .array(
      z.strictObject({
        /** the record as the list named it */
        ref: text(80),
        /** the same as an address means it, so that it is found again */
        record: z.optional(recordRefSchema),
        /** what was kept of it; null: nothing yet */
        evidence: z.nullable(id),
        /** why nothing was kept; empty: not said */
        skipped: text(300),
      }),
    )
    .check(z.minLength(1), z.maxLength(10)),
});

/** Two people's halves of one case. */
export const jointCase = z.strictObject({
  noun: z.literal('jointCase'),
  on: dateSchema,
  record: recordRefSchema,
  mine: z.strictObject({
    evidence: z.nullable(id),
    name: text(120),
    words: saidText(1200),
    /** the signed file that says the same; null: none was made yet */
    file: z.nullable(
      z.strictObject({
        madeAt: instantSchema,
        signer: signerSchema,
        /** hash of the half it answers; null: it asked */
        answers: z.nullable(hashSchema),
      }),
    ),
  }),
  theirs: z.nullable(
    z.strictObject({ name: saidText(120), words: saidText(1200), at: instantSchema, signer: signerSchema }),
  ),
});

/** A colleague credited, or credit received. */
export const thanks = z.strictObject({
  noun: z.literal('thanks'),
  on: dateSchema,
  direction: z.enum(['given', 'received']),
  from: saidText(120),
  to: saidText(120),
  text: saidText(1200),
  /** what it was about, as the giver said, e.g. a ticket's number; never a customer. Absent: not said */
  about: z.optional(text(120)),
  evidence: z.nullable(id),
  /** null on what this installation gave */
  signer: z.nullable(signerSchema),
});

/** That a bundle was made: its place in the chain, so that the next one can prove that it goes on from here. */
export const handedOver = z.strictObject({
  noun: z.literal('handedOver'),
  on: dateSchema,
  bundle: id,
  to: text(120),
  from: dateSchema,
  until: dateSchema,
  pieces: z.int().check(z.gte(0)),
  /** what was in it */
  evidence: z.array(id).check(z.maxLength(5000)),
  papers: z.array(id).check(z.maxLength(5000)),
  size: z.int().check(z.gte(1)),
  root: hashSchema,
});

/** A review as its manager signed it or handed it back; what is being worked on lies outside the ledger. */
export const reviewPaper = z.strictObject({ noun: z.literal('review'), review: reviewSchema });

/** A review as it came back to the employee, with their own answers and signature once given. */
export const reviewReply = z.strictObject({
  noun: z.literal('reviewReply'),
  from: saidText(120),
  signer: signerSchema,
  receivedAt: instantSchema,
  review: reviewSchema,
});

/** A round of rating the same things apart, put together. Only those who took part hold it. */
export const calibration = z.strictObject({
  noun: z.literal('calibration'),
  on: dateSchema,
  pack: id,
  title: text(120),
  practice: z.boolean(),
  /** in the order of the ratings; the person here first, null when they did not rate */
  raters: z.array(text(120)).check(z.maxLength(30)),
  own: z.nullable(z.int().check(z.gte(0))),
  items: z
    .array(
      z.strictObject({
        id: text(40),
        label: text(200),
        ratings: z.array(z.nullable(z.int().check(z.gte(1), z.lte(5)))).check(z.maxLength(30)),
      }),
    )
    .check(z.maxLength(200)),
});
