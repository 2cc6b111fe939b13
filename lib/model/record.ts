import * as z from 'zod/mini';

/** An instant as ISO 8601 in UTC, e.g. `2026-11-23T10:31:00Z` (milliseconds allowed). */
export const instantSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/));

/** Which record a page shows: host system, host name, kind of record, the host's own id. */
export const recordRefSchema = z.strictObject({
  site: z.string().check(z.regex(/^[a-z]{1,24}$/)),
  host: z.string().check(z.maxLength(253)),
  kind: z.string().check(z.regex(/^[a-z]{1,24}$/)),
  id: z.string().check(z.minLength(1), z.maxLength(64)),
});
export type RecordRef = z.infer<typeof recordRefSchema>;
