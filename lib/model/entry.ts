import * as z from 'zod/mini';
import { evidenceEditSchema, evidenceSchema } from './evidence';
import { interactionFactsSchema, recordFactsSchema } from './facts';
import { batchSchema, rowsSchema } from './measurement';
import { paperSchema } from './papers';
import { planSchema } from './plan';
import { planSchema1 } from './plan-1';
import { instantSchema, recordRefSchema } from './record';
import { text } from './text';

const id = z.uuid();
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const head = { id, at: instantSchema, subject: id };

const kept = z.strictObject({ ...head, kind: z.literal('evidence.kept'), body: evidenceSchema });

const edited = z.strictObject({ ...head, kind: z.literal('evidence.edited'), body: evidenceEditSchema });

const retracted = z.strictObject({
  ...head,
  kind: z.literal('evidence.retracted'),
  body: z.strictObject({ reason: z.enum(['undo', 'retract']) }),
});

/** Retracted evidence counts again. Only our own pages say so; a host's page is never offered it. */
const restored = z.strictObject({
  ...head,
  kind: z.literal('evidence.restored'),
  body: z.strictObject({ reason: z.literal('undo') }),
});

/** A later look at the record; `subject` is any evidence on it. */
const verified = z.strictObject({
  ...head,
  kind: z.literal('evidence.verified'),
  body: z.strictObject({
    record: recordRefSchema,
    facts: recordFactsSchema,
    /** per evidence id; evidence not named keeps what was known of it */
    evidence: z.record(id, interactionFactsSchema),
  }),
});

const adopted = z.strictObject({
  ...head,
  kind: z.literal('plan.adopted'),
  body: z.union([planSchema, planSchema1]),
});

/** Measurements that came together; `subject` is the batch. */
const recorded = z.strictObject({ ...head, kind: z.literal('measurements.recorded'), body: batchSchema });

/** The rows behind a batch, in pieces, so that they can go before the totals do; `subject` is the batch. */
const rowsRecorded = z.strictObject({ ...head, kind: z.literal('rows.recorded'), body: rowsSchema });

/** The batch does not count any more. */
const withdrawn = z.strictObject({
  ...head,
  kind: z.literal('measurements.withdrawn'),
  body: z.strictObject({ reason: z.enum(['undo', 'wrong', 'replaced']), note: text(600) }),
});

/** A batch that was taken back counts again. */
const recounted = z.strictObject({
  ...head,
  kind: z.literal('measurements.restored'),
  body: z.strictObject({ reason: z.literal('undo') }),
});

/** A paper as it now reads; `subject` is the paper. */
const written = z.strictObject({ ...head, kind: z.literal('paper.written'), body: paperSchema });

const removed = z.strictObject({ ...head, kind: z.literal('paper.removed'), body: z.strictObject({}) });

const ids = z.array(id).check(z.maxLength(100_000));

/** Says what was erased; the bodies of its earlier entries are gone. Absent lists are empty. */
const erased = z.strictObject({
  ...head,
  kind: z.literal('erased'),
  body: z.strictObject({
    evidence: ids,
    papers: z.optional(ids),
    /** batches of measurements, with the rows behind them */
    batches: z.optional(ids),
    /** batches that lost only the rows behind them */
    rows: z.optional(ids),
    why: z.enum(['person', 'customer', 'retention']),
    /** positions of the entries whose bodies went; the ledger fills it in */
    bodies: z.optional(z.array(z.int().check(z.gte(1))).check(z.maxLength(1_000_000))),
  }),
});

/** What a sender hands in: one kind each, with the body that kind carries. */
export const draftEntrySchema = z.discriminatedUnion('kind', [
  kept,
  edited,
  retracted,
  restored,
  verified,
  adopted,
  recorded,
  rowsRecorded,
  withdrawn,
  recounted,
  written,
  removed,
  erased,
]);
export type DraftEntry = z.infer<typeof draftEntrySchema>;

/** One line of the ledger. `body` and `salt` are null once erased; the hashes stay. */
export const entrySchema = z.strictObject({
  seq: z.int().check(z.gte(1)),
  id,
  at: instantSchema,
  kind: z.string(),
  subject: id,
  body: z.nullable(z.unknown()),
  salt: z.nullable(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
  bodyHash: hash,
  previous: hash,
  hash,
});
export type Entry = z.infer<typeof entrySchema>;
