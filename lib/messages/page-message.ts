import * as z from 'zod/mini';
import { fetchedSchema } from '@/lib/model/fetched';
import { keepingSchema, undoingSchema } from '@/lib/model/keeping';
import { quotingSchema } from '@/lib/model/quoting';
import { recordRefSchema } from '@/lib/model/record';
import { draftSchema, marginSettingsSchema } from '@/lib/model/working';

const host = z.string().check(z.minLength(1), z.maxLength(253));
const key = z.nullable(z.string().check(z.maxLength(80)));
const record = recordRefSchema;

const given = z.nullable(
  z.strictObject({
    fetched: z.array(fetchedSchema).check(z.maxLength(12)),
    spent: z.int().check(z.gte(0), z.lte(12)),
  }),
);

/** The worker's door: what a page sent is unknown until this has read it. */
export const pageMessageSchema = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('recall'),
    request: z.strictObject({ record: z.nullable(record), host, styles: z.boolean() }),
  }),
  z.strictObject({ name: z.literal('read'), request: z.strictObject({ record, given }) }),
  z.strictObject({
    name: z.literal('prepare'),
    request: z.strictObject({
      record,
      key,
      selected: z.nullable(z.string().check(z.maxLength(20_000))),
      quoting: z.optional(z.nullable(quotingSchema)),
      words: z.optional(z.nullable(z.string().check(z.maxLength(1000)))),
      given,
    }),
  }),
  z.strictObject({
    name: z.literal('append'),
    request: z.discriminatedUnion('what', [
      z.strictObject({ what: z.literal('keep'), keeping: keepingSchema, given }),
      z.strictObject({ what: z.literal('undo'), undoing: undoingSchema }),
    ]),
  }),
  z.strictObject({
    name: z.literal('open'),
    request: z.strictObject({ what: z.literal('connection'), host }),
  }),
  z.strictObject({
    name: z.literal('remember'),
    request: z.discriminatedUnion('what', [
      z.strictObject({ what: z.literal('settings'), host, settings: z.partial(marginSettingsSchema) }),
      z.strictObject({ what: z.literal('draft'), record, draft: z.nullable(draftSchema), given }),
    ]),
  }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;

/** The host a message speaks of; null when it names none. */
export function hostOf({ name, request }: PageMessage): string | null {
  switch (name) {
    case 'recall':
      return request.record && request.record.host !== request.host ? '' : request.host;
    case 'read':
    case 'prepare':
      return request.record.host;
    case 'open':
      return request.host;
    case 'append':
      return request.what === 'keep' ? request.keeping.record.host : null;
    case 'remember':
      return request.what === 'settings' ? request.host : request.record.host;
  }
}
