import * as z from 'zod/mini';

/** What one GET brought back, handed from the page that made it to the worker that reads it. */
export const fetchedSchema = z.strictObject({
  path: z.string().check(z.startsWith('/'), z.maxLength(2000)),
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
