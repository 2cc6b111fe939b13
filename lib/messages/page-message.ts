import * as z from 'zod/mini';
import { pageEntrySchema } from '@/lib/model/entry';
import { recordRefSchema } from '@/lib/model/record';
import { draftSchema, marginSettingsSchema } from '@/lib/model/working';

const host = z.string().check(z.minLength(1), z.maxLength(253));

/** The worker's door: what a page sent is unknown until this has read it. */
export const pageMessageSchema = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('append'),
    request: z.strictObject({ entries: z.array(pageEntrySchema).check(z.minLength(1), z.maxLength(50)) }),
  }),
  z.strictObject({
    name: z.literal('recall'),
    request: z.strictObject({ record: z.nullable(recordRefSchema), host }),
  }),
  z.strictObject({
    name: z.literal('remember'),
    request: z.discriminatedUnion('what', [
      z.strictObject({ what: z.literal('settings'), host, settings: z.partial(marginSettingsSchema) }),
      z.strictObject({ what: z.literal('draft'), record: recordRefSchema, draft: z.nullable(draftSchema) }),
    ]),
  }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;
