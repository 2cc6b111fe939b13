import * as z from 'zod/mini';
import { instantSchema } from './record';
import { saidText } from './text';

const hex32 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** SHA-256, Ed25519 and P-256 parts alike: lower-case hex, because it has one spelling only. */
export const hashSchema = hex32;

/** A public key: this installation, not this person. */
export const signerSchema = z.discriminatedUnion('alg', [
  z.strictObject({ alg: z.literal('Ed25519'), x: hex32 }),
  z.strictObject({ alg: z.literal('ES256'), x: hex32, y: hex32 }),
]);
export type Signer = z.infer<typeof signerSchema>;

/** 64 bytes as lower-case hex. */
export const signatureSchema = z.string().check(z.regex(/^[0-9a-f]{128}$/));

/** Who made a file, as they call themselves. */
export const bySchema = z.strictObject({ name: saidText(120), signer: signerSchema });
export type By = z.infer<typeof bySchema>;

/** A name under a document, with the hash of what was signed and the key's signature over that hash. */
export const signedNameSchema = z.strictObject({
  name: saidText(120),
  at: instantSchema,
  /** SHA-256 of the canonical JSON of what was signed */
  hash: hashSchema,
  signer: signerSchema,
  signature: signatureSchema,
});
export type SignedName = z.infer<typeof signedNameSchema>;
