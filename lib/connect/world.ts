import type { ConnectionState } from '@/lib/model/org';

/** Everything but `connected`. */
export type Trouble = Exclude<ConnectionState, 'connected'>;

/** Why there is no answer, and for how many seconds it is of no use to ask again. */
export interface Failure {
  ok: false;
  state: Trouble;
  retryAfter: number | null;
}

/** A cookie as far as we look at it. */
export interface SeenCookie {
  value: string;
  /** with a leading dot when it holds for hosts below it too */
  domain: string;
  secure: boolean;
}

/** The cookies of one store; both ask for one name only. */
export interface CookieAdapter {
  get(asked: { url: string; name: 'sid'; storeId?: string }): Promise<SeenCookie | null>;
  getAll(asked: { domain: string; name: 'sid'; secure: true; storeId?: string }): Promise<SeenCookie[]>;
}

/** What is granted, asked for or given back in one go. */
export interface Granted {
  permissions?: ('cookies' | 'identity')[];
  origins?: string[];
}

export interface PermissionAdapter {
  contains(asked: Granted): Promise<boolean>;
  /** only within a click, with nothing awaited before */
  request(asked: Granted): Promise<boolean>;
  remove(asked: Granted): Promise<boolean>;
}

export interface IdentityAdapter {
  /** whether the browser lets us use it already; where it does, it is not asked for */
  present(): boolean;
  /** where the browser catches what comes back from a sign-in */
  redirectUri(): string;
  /** opens a sign-in page and answers the address it came back to; rejects when the window is closed */
  launch(url: string): Promise<string | undefined>;
}

/** Storage by key. */
export interface Store {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Everything a connection needs of the browser. */
export interface ConnectWorld {
  cookies: CookieAdapter;
  permissions: PermissionAdapter;
  /** null: this browser has no such thing */
  identity: IdentityAdapter | null;
  fetch: typeof fetch;
  /** outlives the browser; content scripts have no way in */
  local: Store;
  /** in memory, gone with the browser; content scripts have no way in */
  session: Store;
  /** what an admin set for everybody; may reject where there is no such thing */
  managed: () => Promise<unknown>;
  now: () => Date;
  /** work of one name is done one at a time, over all contexts of the extension where the browser can */
  exclusive: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}
