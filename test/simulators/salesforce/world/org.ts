import type { Json } from '../../exchange';
import type { Faults } from '../../faults';
import type { LightningSettings } from '../page-server/lightning-org';
import type { Tables } from './row';
import type { Schema } from './shape';

export type OrgKey = 'acme' | 'acme--sb' | 'plain' | 'cpq' | 'assets';

/** A person of an org as its sessions see them. */
export interface OrgUser {
  id: string;
  name: string;
  email: string;
  /** IANA */
  zone: string;
  /** e.g. `de_DE` */
  locale: string;
  /** e.g. `de` */
  language: string;
}

/** Why a session that is otherwise good is refused. */
export type Refusal = 'notForRest' | 'notAttached' | null;

/** Objects and fields one person may not see; without a `userId` nobody may. */
export interface Hidden {
  object: string;
  field: string | null;
  userId: string | null;
}

/** What tests may switch in an org. */
export interface Switches {
  refusal: Refusal;
  apiDisabled: boolean;
  limitExceeded: boolean;
  /** the header `Sforce-Limit-Info`; null leaves it out */
  usage: { used: number; of: number } | null;
  /** the OAuth app was not installed by an admin */
  appBlocked: boolean;
  /** the person says no on the consent page of OAuth */
  consentDenied: boolean;
  /** an older session cookie lies on the API host: in front of the good one, or alone */
  staleCookie: 'none' | 'beside' | 'alone';
}

/** Who is signed in in the browser, with one session for the pages and one for the API host. */
export interface SignIn {
  userId: string;
  pageSid: string;
  apiSid: string;
}

export interface Session {
  userId: string;
  /** the browser's own session, or a token of an app */
  road: 'session' | 'oauth';
  /** the refresh token that brought it */
  refresh: string | null;
}

/** What an app was allowed: a code that was not redeemed yet, or a refresh token. */
export interface Grant {
  kind: 'code' | 'refresh';
  userId: string;
  clientId: string;
  challenge: string;
  redirectUri: string;
}

/** One part of a composite, as it was asked. */
export interface AskedPart {
  referenceId: string;
  method: string;
  url: string;
}

/** One call of the API: a composite is one, whatever it holds. */
export interface ApiCall {
  /** simulated time, ISO 8601 */
  at: string;
  host: string;
  method: string;
  /** path with query, decoded */
  path: string;
  status: number;
  /** counts against the org's daily calls */
  billed: boolean;
  /** of a composite; empty for any other call */
  parts: AskedPart[];
  /** whose session it was; null when none was accepted */
  userId: string | null;
}

/** One simulated org with its records, its people and its switches. */
export interface Org {
  key: OrgKey;
  /** 18 characters */
  id: string;
  name: string;
  /** e.g. `acme.lightning.force.com` */
  pageHost: string;
  /** e.g. `acme.my.salesforce.com` */
  apiHost: string;
  tables: Tables;
  schema: Schema;
  users: OrgUser[];
  /** the rep who is signed in at the start */
  personId: string;
  multiCurrency: boolean;
  signIn: SignIn | null;
  /** what may use the API, by session id or access token */
  sessions: Map<string, Session>;
  /** refresh tokens and the codes of OAuth that were not used yet */
  grants: Map<string, Grant>;
  /** answers that are fetched page by page, by their locator */
  cursors: Map<string, Json[]>;
  /** when objects or fields last changed, milliseconds since 1970 */
  shapedAt: number;
  switches: Switches;
  hidden: Hidden[];
  /** how its pages look and behave; the API knows nothing of it */
  lightning: LightningSettings;
  faults: Faults;
  calls: ApiCall[];
  /** hands out the id of a new record */
  nextId: (prefix: string) => string;
}

export const USUAL_SWITCHES: Switches = {
  refusal: null,
  apiDisabled: false,
  limitExceeded: false,
  usage: null,
  appBlocked: false,
  consentDenied: false,
  staleCookie: 'none',
};

/** Throws when the org has no such user: a simulator never refers to nobody. */
export function userOf(org: Org, id: string): OrgUser {
  const user = org.users.find((each) => each.id === id);
  if (!user) throw new Error(`no user ${id}`);
  return user;
}
