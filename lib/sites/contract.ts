import type { InteractionKind, MetricId } from '@/lib/model/evidence';
import type { RecordFacts } from '@/lib/model/facts';
import type { ConnectionState } from '@/lib/model/org';
import type { RecordRef } from '@/lib/model/record';
import type { Connected } from './org-contract';

/** What a read brings back. `json` is null when the body was not JSON. */
export interface Reply {
  status: number;
  json: unknown;
  /** header names in lower case */
  headers: Record<string, string>;
  /** when it came, if that is not just now */
  at?: string;
}

/** Reads one path of the host system; rejects when nothing came back. Only ever a GET. */
export type Get = (path: string) => Promise<Reply>;

/** What stands on the screen of a record (asked for by `SCREEN_PATH`): fields by the names its host's API gives them, never by their labels. */
export interface Screen {
  fields: { object: string; name: string; text: string }[];
  /** as the page heads it */
  title: string;
}

/** One interaction of a record. Its text stays with the reading: ask `textOf` for the one being tagged. */
export interface Interaction {
  key: string;
  alias: string | null;
  kind: InteractionKind;
  /** written by the person who is signed in */
  mine: boolean;
  author: string;
  at: string;
}

/** A number of the context grid; `value` null means "not known", with the reason in `lack`. */
export interface ContextFigure {
  id:
    | 'rating'
    | 'reopens'
    | 'customerWait'
    | 'replies'
    | 'openTickets'
    | 'organisation'
    | 'firstReply'
    | 'status'
    // of an account, opportunity or contract
    | 'renewalDue'
    | 'amountDue'
    | 'owner'
    | 'stage'
    | 'openCases'
    | 'escalations'
    | 'lastTouch'
    | 'burden'
    | 'priority'
    // from what the person keeps, not from the host
    | 'promises'
    | 'evidence';
  value: string | number | null;
  /** for counts out of a whole, e.g. 2 of 31 */
  of: number | null;
  /**
   * `date`: a calendar date, said with the days until it; `instant`: said with the days since; `money`: in `currency`;
   * `months`: counts in `series`
   */
  unit: 'text' | 'count' | 'minutes' | 'date' | 'instant' | 'money' | 'months';
  /** ISO 4217 of a sum of money; null: the org has one currency and does not name it */
  currency?: string | null;
  /** counts by month, oldest first, months without any included */
  series?: { month: string; count: number }[];
  /** only what this person may see was counted */
  visible?: boolean;
  /** a sentence of its own beside the figure: a key of the message file with its substitutions */
  note?: { key: string; values: (string | number)[] } | null;
  /** business minutes beside calendar minutes, when both are known */
  business: number | null;
  /** endpoint the figure was read from, e.g. `tickets/{id}` */
  source: string;
  readAt: string;
  lack: Lack | null;
}

/** Why something is not there; each has its own sentence. */
export type Lack =
  | 'signedOut'
  | 'forbidden'
  | 'absent'
  | 'limited'
  | 'unavailable'
  | 'unreadable'
  | 'notFinished'
  | 'notAsked'
  | 'budget'
  /** the org has no such object or field, or hides it from this person */
  | 'noField'
  /** nobody has said yet what a renewal is in this org */
  | 'noMapping'
  /** live reading was not allowed, or cannot be */
  | 'notConnected';

/** Everything read of one record. Lives in memory only. */
export interface Reading {
  record: RecordRef;
  /** the dated reader that made it, e.g. `zendesk 2026-11` */
  adapter: string;
  title: string;
  customer: { key: string; name: string; organisation: string | null } | null;
  facts: RecordFacts;
  figures: ContextFigure[];
  /** newest first */
  interactions: Interaction[];
  /**
   * The span within which every interaction was loaded; a null bound is open.
   * Outside it nothing may be called gone. Absent or null: nothing is known to be complete.
   */
  covers?: { from: string | null; to: string | null } | null;
  /** IANA time zone of the person who is signed in, as the host knows it */
  timeZone?: string | null;
  /** how many interactions the record has in all, when known */
  interactionCount: number | null;
  /** how things stand with the org; absent: the site needs no connection of its own */
  connection?: ConnectionState;
  /** the account is on the list of those at risk: an outreach can be logged */
  mayReachOut?: boolean;
  /** names of everybody in the record, to mask them wherever they occur */
  people: string[];
  /** plain text of one interaction, null when it was not loaded */
  textOf(key: string): string | null;
  /** the part of the read that failed, if any */
  lacks: {
    part: 'record' | 'interactions' | 'metrics' | 'customer' | 'person';
    lack: Lack;
    retryAfter: number | null;
  }[];
}

/** Does what is visible agree with the address? Only `agrees` may be tagged in place. */
export type View = 'agrees' | 'switching' | 'unanchored';

/** Which locators of the page still hold, for the health line. */
export interface Health {
  adapter: string;
  parts: { part: 'pane' | 'replies' | 'theme'; state: 'works' | 'older' | 'missing' }[];
}

/**
 * What a host system's records say. Runs in the worker, on what `get` brings: the page's own session or,
 * where a host asks for it, the worker's. Never rejects: what failed is named in the reading's `lacks`.
 */
export interface Reader {
  id: string;
  adapter: string;
  read(record: RecordRef, get: Get, options: ReadOptions): Promise<Reading>;
}

/** Where a host system's records stand. A part of its own: our own pages need nothing else of a site. */
export interface Addresses {
  id: string;
  /** the record's own page, or null when what the record says of itself does not lead to one */
  addressOf(record: RecordRef): string | null;
  /** the record an address means, or null */
  recordAt(url: URL): RecordRef | null;
}

/**
 * One metric as a host system's own search can count it, in that system's search language. `{from}` and `{until}`
 * stand for the window: its first instant, and the first one after it. The text `counts_<site>_<metric>` says what
 * the count can and cannot see.
 */
export interface CountMeasure {
  metric: MetricId;
  numerator: string;
  denominator: string;
}

/** What one count query brought, and for how many seconds the host is to be left alone after it. */
export type Counted = { pause: number } & ({ count: number; lack: null } | { count: null; lack: Lack });

/** What a host system's search can count for the person who is signed in. Runs in our own pages. */
export interface Measures {
  id: string;
  measures: readonly CountMeasure[];
  /** whether a host is one of this system's */
  serves(host: string): boolean;
  /** the page to open on a host, so that there is a tab to ask through */
  page(host: string): string;
  /** a query with its window filled in; `until` is the first instant behind it */
  fill(query: string, window: { from: Date; until: Date }): string;
  /** the one path to GET for a filled query */
  path(query: string): string;
  /** what came back; null: nothing did */
  read(reply: Reply | null, now: Date): Counted;
}

/** One host system as a page shows it. A missing ability degrades; it never breaks the margin. */
export interface Site {
  id: string;
  /** dated, e.g. `zendesk 2026-11` */
  adapter: string;
  /** match patterns for the manifest */
  matches: readonly string[];
  /** the record an address means, or null */
  recordAt(url: URL): RecordRef | null;
  view(record: RecordRef, page: Document): View;
  /** where interactions stand in the page, by interaction key; only unique matches */
  anchors?(reading: Pick<Reading, 'record' | 'interactions'>, page: Document): Map<string, Element>;
  /** the element to watch for changes of the record in view, if the page has one */
  watched?(record: RecordRef, page: Document): Element | null;
  health(record: RecordRef, page: Document): Health;
  /** light or dark, when the host says so */
  theme?(page: Document): 'light' | 'dark' | null;
  /** answers that hold for the page's lifetime, e.g. who is signed in */
  lasting?(path: string): boolean;
  /** a dialog of the host is open: the margin yields */
  busy?(page: Document): boolean;
  /** reads the page's own host, until it is stopped; absent: the page asks its host nothing */
  get?(signal?: AbortSignal): (path: string) => Promise<Omit<Reply, 'at'>>;
  /** what stands on the screen, for hosts whose API the page may not ask */
  screen?(record: RecordRef, page: Document): Screen;
  /** how every path of a count query begins: the only reads that our own pages may ask of a tab */
  counts?: string;
}

export interface ReadOptions {
  now: () => Date;
  /** how many requests this view may still make (the house rule is 4) */
  budget: number;
  /** whether the answer to this path is there already: then it costs no request and no pause forbids it */
  has?: (path: string) => boolean;
  /** how a short wait before a retry is spent; tests pass their own */
  wait?: (milliseconds: number) => Promise<void>;
  /** the person's own org, where the site reads through the worker */
  connect?: () => Promise<Connected>;
}
