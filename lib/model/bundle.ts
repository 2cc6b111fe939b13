import * as z from 'zod/mini';
import { dateSchema } from './date';
import { entrySchema } from './entry';
import { evidenceSchema } from './evidence';
import { interactionFactsSchema, recordFactsSchema } from './facts';
import { measurementSchema, originOfSchema } from './measurement';
import { instantSchema } from './record';
import { bySchema, hashSchema, signatureSchema } from './signed';
import { saidText, text } from './text';

const id = z.uuid();
const count = z.int().check(z.gte(0));
const seq = z.int().check(z.gte(1));
/** Hashes on the way from a leaf to the root, RFC 6962. */
const path = z.array(hashSchema).check(z.maxLength(64));

/** Where the chain stood: entries in it, the root of the tree over their hashes (RFC 6962), the newest hash. */
export const checkpointSchema = z.strictObject({ size: seq, root: hashSchema, head: hashSchema });
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** An entry as the ledger holds it, and the proof that it stands there. */
export const bundleRecordSchema = z.strictObject({ entry: entrySchema, proof: path });
export type BundleRecord = z.infer<typeof bundleRecordSchema>;

/**
 * One chosen piece: its own entries (kept, then each edit), and what the sender's copy says of it now. What later
 * readings of the record showed is said by the sender: those entries speak of other pieces too, and stay at home.
 */
export const bundlePieceSchema = z.strictObject({
  id,
  entries: z.array(seq).check(z.minLength(1), z.maxLength(200)),
  now: z.strictObject({
    facts: recordFactsSchema,
    interactionFacts: z.nullable(interactionFactsSchema),
    checkedAt: z.nullable(instantSchema),
  }),
});
export type BundlePiece = z.infer<typeof bundlePieceSchema>;

/** A measurement as the sender's copy lists it. */
export const measurementRowSchema = z.strictObject({
  ...measurementSchema.shape,
  batch: id,
  origin: originOfSchema,
  readAt: instantSchema,
  withdrawn: z.boolean(),
  seq,
});

/** Counts of one metric in one week. */
export const rollupSchema = z.strictObject({
  metric: text(8),
  week: dateSchema,
  tagged: count,
  records: count,
  known: count,
  good: count,
  apart: count,
});

/** What the figures are calculated from; the reader calculates them anew. */
export const bundleFiguresSchema = z.strictObject({
  asOf: instantSchema,
  rollups: z.array(rollupSchema).check(z.maxLength(20_000)),
  measurements: z.array(measurementRowSchema).check(z.maxLength(20_000)),
  earlier: z.array(measurementRowSchema).check(z.maxLength(20_000)),
});
export type BundleFigures = z.infer<typeof bundleFiguresSchema>;

/** That an earlier state is a beginning of this one (RFC 6962 consistency proof). */
export const consistencySchema = z.strictObject({ size: seq, root: hashSchema, path });
export type Consistency = z.infer<typeof consistencySchema>;

/** What is signed. It names every record and the hash of every other part, so that a fault has a place. */
export const bundleHeadSchema = z.strictObject({
  format: z.literal('throughline bundle'),
  version: z.literal(1),
  id,
  madeAt: instantSchema,
  by: bySchema,
  to: text(120),
  /** what it is handed over for */
  purpose: saidText(400),
  from: dateSchema,
  until: dateSchema,
  plan: z.strictObject({ id, version: seq }),
  checkpoint: checkpointSchema,
  /** the hash of each entry, in the order of `records` */
  records: z.array(hashSchema).check(z.minLength(1), z.maxLength(20_000)),
  /** SHA-256 of the canonical JSON of the part of that name; `proofs`: of the proofs of all records */
  parts: z.strictObject({
    pieces: hashSchema,
    papers: hashSchema,
    figures: hashSchema,
    consistency: hashSchema,
    proofs: hashSchema,
  }),
});
export type BundleHead = z.infer<typeof bundleHeadSchema>;

/** A paper by the position of the entry that holds its newest version. */
export const bundlePaperSchema = z.strictObject({ id, seq, writtenAt: instantSchema });
export type BundlePaper = z.infer<typeof bundlePaperSchema>;

/** The file a person hands over: canonical JSON of this, and nothing after it. */
export const bundleSchema = z.strictObject({
  head: bundleHeadSchema,
  signature: signatureSchema,
  records: z.array(bundleRecordSchema).check(z.minLength(1), z.maxLength(20_000)),
  pieces: z.array(bundlePieceSchema).check(z.maxLength(5000)),
  papers: z.array(bundlePaperSchema).check(z.maxLength(5000)),
  figures: bundleFiguresSchema,
  consistency: z.array(consistencySchema).check(z.maxLength(200)),
});
export type Bundle = z.infer<typeof bundleSchema>;

/** A piece as a reader of the bundle has it: as kept, with its edits, and what was said of it later. */
export const sharedEvidenceSchema = z.strictObject({
  ...evidenceSchema.shape,
  editedAt: z.nullable(instantSchema),
  /** wordings before the last edit, oldest first */
  earlierWords: z.array(text(2000)),
  /** the record as last read; `facts` are those at the time of tagging */
  factsNow: recordFactsSchema,
  standing: z.nullable(interactionFactsSchema),
  checkedAt: z.nullable(instantSchema),
});
export type SharedEvidence = z.infer<typeof sharedEvidenceSchema>;
