import * as z from 'zod/mini';
import { text } from '@/lib/model/text';
import { to18 } from '@/lib/sites/salesforce/record-id';

export const personSchema = z.object({
  /** 18 characters */
  id: z.string().check(z.regex(/^005[A-Za-z0-9]{15}$/)),
  /** IANA */
  timeZone: z.nullable(text(64)),
  locale: z.nullable(text(20)),
});

/** Whose eyes an org is seen with. No name, no address. */
export interface Who {
  /** 18 characters */
  org: string;
  person: z.infer<typeof personSchema>;
}

const id = (prefix: string) =>
  z.string().check(z.regex(new RegExp(`^${prefix}[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$`)));
const userinfo = z.object({
  user_id: id('005'),
  organization_id: id('00D'),
  zoneinfo: z.catch(z.nullable(text(64)), null),
  locale: z.catch(z.nullable(text(20)), null),
});

/** What `/services/oauth2/userinfo` says of the person: ids, zone and locale, and nothing else; null for anything else. */
export function readWho(json: unknown): Who | null {
  const read = z.safeParse(userinfo, json);
  if (!read.success) return null;
  const { user_id, organization_id, zoneinfo, locale } = read.data;
  return {
    org: longId(organization_id),
    person: { id: longId(user_id), timeZone: zoneinfo && isZone(zoneinfo) ? zoneinfo : null, locale },
  };
}

/** The schema has read it: an id it is. */
const longId = (read: string): string => to18(read) ?? read;

/** The ids at the end of the identity address that comes with OAuth's tokens: `/id/<org>/<person>`. */
export function readIdentity(url: string): Who | null {
  const found = /^https:\/\/[^/]+\/id\/([A-Za-z0-9]{15,18})\/([A-Za-z0-9]{15,18})$/.exec(url);
  return readWho({ organization_id: found?.[1], user_id: found?.[2], zoneinfo: null, locale: null });
}

/** Whether the browser can reckon in a zone. */
function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
