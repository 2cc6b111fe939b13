import type { Who } from './who';
import type { CookieAdapter, SeenCookie } from './world';

/** What proves who we ask for, for the length of one request. Never kept. */
export interface Bearer {
  /** the one host it is sent to */
  host: string;
  value: string;
  /** 15 characters; null: not written in it */
  org: string | null;
  /** whom it was given to, where that came along */
  who?: Who;
}

export type FoundSessions = { ok: true; bearers: Bearer[] } | { ok: false; state: 'signedOut' | 'otherOrg' };

interface Place {
  cookies: CookieAdapter;
  pageHost: string;
  apiHost: string;
  /** the store of a container's tab */
  container: string | null;
  /** look for other sessions of the org too, even when the exact host has one */
  wide: boolean;
}

const DOMAINS = [
  'salesforce.com',
  'cloudforce.com',
  'salesforce.mil',
  'cloudforce.mil',
  'sfcrmproducts.cn',
  'force.com',
];

/** Hosts of the API; not pages, help or set-up, whose sessions may not use it. */
const MY_DOMAIN =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.my\.(?:[a-z0-9-]+\.)?(?:salesforce\.(?:com|mil)|cloudforce\.(?:com|mil)|sfcrmproducts\.cn)$/;

/** No more sessions than this are tried for one request. */
const MOST = 5;

/** Milliseconds after which a cookie store that says nothing is taken to hold nothing. */
const PATIENCE = 2_500;

/**
 * The sessions to try for the org of a page, best first, read from the browser's cookies at this moment. Always
 * answers, also when no cookie matches or the browser says nothing.
 */
export async function findSessions({
  cookies,
  pageHost,
  apiHost,
  container,
  wide,
}: Place): Promise<FoundSessions> {
  const store = container === null ? {} : { storeId: container };
  const one = (host: string) =>
    orElse(() => cookies.get({ url: `https://${host}/`, name: 'sid', ...store }), null);
  const all = (domain: string) =>
    orElse(() => cookies.getAll({ domain, name: 'sid', secure: true, ...store }), []);

  const [page, first, own] = await Promise.all([one(pageHost), one(apiHost), all(apiHost)]);
  const org = page && orgOf(page.value);
  const isOurs = ({ value }: { value: string }) => org === null || org === orgOf(value);
  const found = [...own, ...(first ? [first] : [])];
  if (wide || !found.some(isOurs)) found.push(...(await Promise.all(DOMAINS.map(all))).flat());

  const placed = found.flatMap((cookie) => {
    const place = placeOf(cookie, apiHost);
    const of = orgOf(cookie.value);
    // With the page's session unreadable nothing vouches for another host.
    return place && of && (org !== null || place.host === apiHost)
      ? [{ ...place, value: cookie.value, org: of }]
      : [];
  });
  const ours = placed.filter(isOurs).sort((a, b) => a.rank - b.rank);
  const bearers = ours
    .filter(({ host, value }, at) => ours.findIndex((o) => o.value === value && o.host === host) === at)
    .map(({ host, value, org }): Bearer => ({ host, value, org }));
  if (bearers.length > 0) return { ok: true, bearers: bearers.slice(0, wide ? MOST : 1) };
  return { ok: false, state: placed.some(({ host }) => host === apiHost) ? 'otherOrg' : 'signedOut' };
}

/** The org a session belongs to, as 15 characters; null when it is not written as a session id is. */
function orgOf(value: string): string | null {
  return /^(00D[A-Za-z0-9]{12})(?:[A-Za-z0-9]{3})?![\x21-\x7e]+$/.exec(value)?.[1] ?? null;
}

/**
 * The host a cookie may be used for, and how near it is: the API host where it holds there, first when it was set
 * by that host itself; else its own. Null: none.
 */
function placeOf({ domain, secure }: SeenCookie, apiHost: string): { host: string; rank: number } | null {
  const own = domain.replace(/^\./, '');
  // A good one and an old one of the whole domain may lie side by side: the host's own goes first.
  if (domain === apiHost) return { host: apiHost, rank: 0 };
  if (own === apiHost || (domain.startsWith('.') && apiHost.endsWith(domain)))
    return { host: apiHost, rank: 1 };
  return secure && MY_DOMAIN.test(own) ? { host: own, rank: 2 } : null;
}

/** What a store of the browser answers, or `fallback` when it fails or says nothing. */
async function orElse<T>(ask: () => Promise<T>, fallback: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, fallback);
  });
  try {
    return (await Promise.race([ask(), late])) ?? fallback;
  } catch {
    return fallback;
  } finally {
    clearTimeout(timer);
  }
}
