import * as z from 'zod/mini';
import { hashSchema } from './signed';

/** A file under a passphrase. Everything but `data` is bound to it: a change there opens nothing. */
export const sealedSchema = z.strictObject({
  format: z.literal('throughline sealed'),
  version: z.literal(1),
  kdf: z.strictObject({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int(),
    /** 16 bytes, lower-case hex */
    salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  }),
  /** 12 bytes, lower-case hex */
  cipher: z.strictObject({
    name: z.literal('AES-GCM'),
    iv: z.string().check(z.regex(/^[0-9a-f]{24}$/)),
  }),
  /** base64 in its one spelling */
  data: z.string(),
  /** SHA-256 of the canonical JSON of the rest: tells damage from a wrong passphrase, and protects nothing */
  hash: hashSchema,
});
export type Sealed = z.infer<typeof sealedSchema>;
