import * as z from 'zod/mini';
import { dateSchema } from './date';
import { instantSchema } from './record';
import { hashSchema, signerSchema } from './signed';
import { text } from './text';

const count = z.int().check(z.gte(0));

/** What a bundle said of its signer's history when it was opened; see `historyOf`. */
export const historySchema = z.enum(['first', 'same', 'extends', 'rewritten', 'shorter', 'cannotTell']);

/** Why a review is to be read with care, for as long as it lives: its history was changed, or the key is another one. */
export const doubtSchema = z.nullable(z.enum(['history', 'key']));
export type Doubt = z.infer<typeof doubtSchema>;

/** A bundle that a review is written from, as it was opened. */
const openedSchema = z.strictObject({
  id: z.uuid(),
  madeAt: instantSchema,
  openedAt: instantSchema,
  pieces: count,
  history: historySchema,
  /** pieces of the bundle before that are not in this one */
  gone: count,
});

/** A review on the manager's shelf, as it is listed: nothing of its content. */
export const shelfLineSchema = z.strictObject({
  /** of the review */
  id: z.uuid(),
  employee: text(120),
  role: text(60),
  from: dateSchema,
  to: dateSchema,
  plan: z.uuid(),
  state: z.enum(['writing', 'handedBack', 'signedOne', 'signedBoth']),
  /** what still has to be settled before it can be signed, as counted when it was saved; null: not counted yet */
  gates: z.nullable(count),
  touchedAt: instantSchema,
  /** the newest last */
  bundles: z.array(openedSchema).check(z.minLength(1), z.maxLength(40)),
  doubt: doubtSchema,
  /** the day both had signed; null: they have not */
  signedOn: z.nullable(dateSchema),
  /** the day its bundles were dropped, as retention has it; null: they are here */
  droppedOn: z.nullable(dateSchema),
});
export type ShelfLine = z.infer<typeof shelfLineSchema>;

export const shelfSchema = z.array(shelfLineSchema).check(z.maxLength(2000));

/** A key that bundles came from, and where its chain stood each time. */
export const knownSignerSchema = z.strictObject({
  signer: signerSchema,
  /** as the newest bundle calls them */
  name: text(120),
  firstSeen: instantSchema,
  heads: z
    .array(
      z.strictObject({
        bundle: z.uuid(),
        size: z.int().check(z.gte(1)),
        root: hashSchema,
        madeAt: instantSchema,
        seenAt: instantSchema,
      }),
    )
    .check(z.maxLength(1000)),
});
export type KnownSigner = z.infer<typeof knownSignerSchema>;

export const knownSignersSchema = z.array(knownSignerSchema).check(z.maxLength(2000));
