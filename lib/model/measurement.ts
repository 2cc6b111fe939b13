import * as z from 'zod/mini';
import { dateSchema } from './date';
import { metricIdSchema } from './evidence';
import { acceptanceSchema } from './plan-metric';
import { instantSchema } from './record';
import { text } from './text';

const count = z.int().check(z.gte(0));
const interval = z.nullable(z.strictObject({ low: z.number(), high: z.number() }));

/** What a rate was counted from. `n` 0 means no cases, never a rate of zero. */
const rate = z.strictObject({ kind: z.literal('rate'), good: count, n: count, apart: count, unknown: count });

/** A median, mean, ratio, NPS or sum of money in the metric's own unit. `n` is null when nobody said how many. */
const value = z.strictObject({
  kind: z.literal('value'),
  value: z.number(),
  n: z.nullable(count),
  /** from resampling the rows; null for a figure that came without rows */
  interval,
  /** the seed the resampling used, so that the same rows give the same interval again */
  seed: z.nullable(z.int()),
});

export const readingOfSchema = z.discriminatedUnion('kind', [rate, value]);
export type MeasuredFigure = z.infer<typeof readingOfSchema>;

/** A number observed over a window, with everything needed to doubt it. */
export const measurementSchema = z.strictObject({
  id: z.uuid(),
  metric: metricIdSchema,
  /** the window, both days included */
  from: dateSchema,
  to: dateSchema,
  figure: readingOfSchema,
  /** the same in parts (channel, priority, type): shown beside, never adjusted for */
  mix: z
    .array(z.strictObject({ by: text(40), part: text(80), good: count, n: count }))
    .check(z.maxLength(60)),
  note: text(600),
});
export type Measurement = z.infer<typeof measurementSchema>;

/** Where a batch of measurements came from. */
export const originOfSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('query'),
    site: text(24),
    host: text(253),
    /** as it was asked, in the host's own search language */
    numerator: text(2000),
    denominator: text(2000),
    /** where it took other queries than two counts: all of them, as they were asked */
    queries: z.optional(
      z.array(z.strictObject({ name: text(80), query: text(6000) })).check(z.maxLength(25)),
    ),
  }),
  z.strictObject({
    kind: z.literal('import'),
    /** file name, or empty for pasted text */
    name: text(200),
    format: z.enum(['periods', 'ratings', 'renewals', 'retention']),
    /** what the file says about its own source, and when it was exported */
    source: text(200),
    exportedOn: z.nullable(dateSchema),
    /** rows read, and rows left out because the person unticked them */
    rows: count,
    leftOut: count,
    /** SHA-256 of the text, to tell the same file again */
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  z.strictObject({ kind: z.literal('manual'), accepted: acceptanceSchema }),
]);
export type BatchOrigin = z.infer<typeof originOfSchema>;

/** Measurements that came together and go together: one import, one query, one entry by hand. */
export const batchSchema = z.strictObject({
  id: z.uuid(),
  origin: originOfSchema,
  readAt: instantSchema,
  measurements: z.array(measurementSchema).check(z.minLength(1), z.maxLength(3000)),
});
export type Batch = z.infer<typeof batchSchema>;

/** One row of an imported file behind a measurement: named fields only, no names of customers. */
export const sourceRowSchema = z.strictObject({
  /** measurement it belongs to */
  measurement: z.uuid(),
  /** the record or account, as the file names it */
  ref: text(80),
  on: dateSchema,
  /** what it counts as: good, miss, a value */
  says: z.union([z.enum(['good', 'miss', 'apart', 'unknown']), z.number()]),
  detail: text(200),
});
export type SourceRow = z.infer<typeof sourceRowSchema>;

/** Rows of one batch, in pieces of at most this many. */
export const ROWS_PER_PIECE = 2000;

export const rowsSchema = z.strictObject({
  batch: z.uuid(),
  /** position of the first row in the batch */
  from: count,
  rows: z.array(sourceRowSchema).check(z.minLength(1), z.maxLength(ROWS_PER_PIECE)),
});
export type SourceRows = z.infer<typeof rowsSchema>;

/** A measurement as it is listed, with where it came from and whether it still counts. */
export interface MeasurementRow extends Measurement {
  batch: string;
  origin: BatchOrigin;
  readAt: string;
  /** taken back: shown, never counted */
  withdrawn: boolean;
  /** position of its entry in the ledger: of two equally new ones the later counts */
  seq: number;
}
