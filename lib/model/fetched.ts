import * as z from 'zod/mini';
import { instantSchema } from './record';

/** What one GET brought back, handed from the page that made it to the worker that reads it. */
export const fetchedSchema = z.strictObject({
  path: z.string().check(z.startsWith('/'), z.maxLength(2000)),
  /** when it came: it may be read again much later, and is no newer then */
  at: instantSchema,
  /** null: nothing came back at all */
  reply: z.nullable(
    z.strictObject({
      status: z.int(),
      json: z.unknown(),
      /** header names in lower case */
      headers: z.record(z.string(), z.string()),
    }),
  ),
});
export type Fetched = z.infer<typeof fetchedSchema>;
