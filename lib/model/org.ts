import * as z from 'zod/mini';
import { dateSchema } from './date';
import { instantSchema } from './record';
import { renewalMappingSchema } from './renewal-mapping';
import { text } from './text';

/**
 * How things stand between us and the person's own org. Each has its own sentence and next step; only `connected`
 * lets anything be read.
 */
export const connectionStateSchema = z.enum([
  'connected',
  /** the person has not granted the cookie and the API host, or took it back */
  'noPermission',
  /** nobody is signed in to the API host in this browser */
  'signedOut',
  /** the session was refused, and no other one was there to try */
  'expired',
  /** refused again after the page was loaded anew: an old cookie lies beside the new one */
  'staleSession',
  /** the org lets no session of the browser use the API: the admin, or OAuth */
  'apiBlocked',
  /** this person's profile may not use the API */
  'apiDisabled',
  /** the page comes through a proxy whose session cannot be read */
  'proxy',
  /** the admin has not installed the app that OAuth needs */
  'appBlocked',
  /** OAuth was begun and given up, or its tokens were taken back */
  'notAuthorised',
  /** the org's daily calls are used up, or nearly: we stop first */
  'limit',
  'offline',
  /** something other than the API answered: maintenance, a sign-in page */
  'notJson',
  /** the session on the page is of another org than the API host's */
  'otherOrg',
]);
export type ConnectionState = z.infer<typeof connectionStateSchema>;

const name = z.string().check(z.regex(/^[A-Za-z]\w{0,79}$/));
const sfId = z.string().check(z.regex(/^[A-Za-z0-9]{18}$/));

/** What an org holds, as this person sees it: names and types of objects and fields, nothing of what is in them. */
export const orgShapeSchema = z.strictObject({
  /** of the API, e.g. `v66.0` */
  version: z.string().check(z.regex(/^v\d{2,3}\.0$/)),
  readAt: instantSchema,
  /** whose eyes it was seen with: another person's shape differs */
  person: sfId,
  /** by object, by field: the type as describe calls it. An object that is not here is absent or hidden */
  objects: z.record(name, z.record(name, z.string().check(z.maxLength(40)))),
});
export type OrgShape = z.infer<typeof orgShapeSchema>;

/** One org a person works in, as remembered between visits. No session, no token, no name, no address of a person. */
export const orgRowSchema = z.strictObject({
  /** host of its pages, as records name it */
  host: text(253),
  apiHost: text(253),
  /** 18 characters */
  id: z.nullable(sfId),
  person: z.nullable(
    z.strictObject({ id: sfId, timeZone: z.nullable(text(64)), locale: z.nullable(text(20)) }),
  ),
  road: z.enum(['session', 'oauth']),
  /** of the app an admin registered; only for OAuth */
  clientId: z.nullable(text(200)),
  connectedAt: z.nullable(instantSchema),
  /** our own calls, by day (UTC), newest first */
  calls: z.array(z.strictObject({ on: dateSchema, count: z.int().check(z.gte(0)) })).check(z.maxLength(30)),
  /** the org's own count of everybody's calls, as its last answer said */
  usage: z.nullable(z.strictObject({ used: z.int(), of: z.int(), at: instantSchema })),
  state: connectionStateSchema,
  stateAt: instantSchema,
  shape: z.nullable(orgShapeSchema),
  mapping: z.nullable(renewalMappingSchema),
});
export type OrgRow = z.infer<typeof orgRowSchema>;
