import { readJson } from './read-json';
import type { Answered } from './state-of';

/** What one request brought. */
export interface Brought extends Answered {
  /** `Sforce-Limit-Info`, when it came along */
  limits: string | null;
  /** seconds, when the host said so */
  retryAfter: number | null;
}

/** What may be sent. Nothing here can change anything in an org. */
export type Ask =
  | { method: 'GET'; path: string }
  | { method: 'POST'; path: string; composite: CompositeBody }
  | { method: 'POST'; path: '/services/oauth2/token' | '/services/oauth2/revoke'; form: URLSearchParams };

export interface CompositeBody {
  allOrNone: false;
  compositeRequest: { method: 'GET'; url: string; referenceId: string }[];
}

export interface Sending {
  fetch: typeof fetch;
  host: string;
  /** sent in the Authorization header, and nowhere else; null: the request needs nobody */
  bearer: string | null;
  /** reads the body instead of the parser that drops what is secret; only for tokens */
  read?: (text: string) => unknown;
  /** milliseconds */
  timeout?: number;
}

const READS = /^\/services\/(?:data\/(?![^?#]*(?:\.\.|\\|\/\/))|oauth2\/userinfo$)/;
const COMPOSITE = /^\/services\/data\/v\d{2,3}\.0\/composite$/;

/** @throws TypeError for anything but a read of the API or one of OAuth's own two posts */
export function assertReadOnly(ask: Ask): void {
  if (/[\s\\#]/.test(ask.path)) throw new TypeError('not a path of the API');
  if (ask.method === 'GET') {
    if (!READS.test(ask.path)) throw new TypeError('not a read of the API');
    return;
  }
  if ('form' in ask) {
    if (!/^\/services\/oauth2\/(?:token|revoke)$/.test(ask.path)) throw new TypeError('no post of OAuth');
    return;
  }
  const { compositeRequest, ...rest } = ask.composite;
  const onlyReads = compositeRequest.every(
    (part) =>
      part.method === 'GET' &&
      READS.test(part.url) &&
      !/[\s\\#]/.test(part.url) &&
      Object.keys(part).every((key) => ['method', 'url', 'referenceId'].includes(key)),
  );
  const plain = Object.keys(rest).every((key) => key === 'allOrNone');
  if (!COMPOSITE.test(ask.path) || !onlyReads || !plain) throw new TypeError('a composite of reads only');
}

/**
 * One request to a person's own org: without the browser's cookies, its cache or a redirect followed.
 * @returns null when nothing came back in time
 * @throws TypeError for a request that could change something
 */
export async function send(
  ask: Ask,
  { fetch, host, bearer, read, timeout = 20_000 }: Sending,
): Promise<Brought | null> {
  assertReadOnly(ask);
  try {
    const reply = await fetch(`https://${host}${ask.path}`, {
      method: ask.method,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(timeout),
      headers: {
        Accept: 'application/json; charset=UTF-8',
        'Sforce-Call-Options': 'client=Throughline',
        ...('composite' in ask ? { 'Content-Type': 'application/json; charset=UTF-8' } : {}),
        ...('form' in ask ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
        ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }),
      },
      ...('composite' in ask ? { body: JSON.stringify(ask.composite) } : {}),
      ...('form' in ask ? { body: ask.form.toString() } : {}),
    });
    const json = isJson(reply) ? (read ?? readJson)(await reply.text()) : undefined;
    return {
      status: reply.status,
      isJson: json !== undefined,
      json: json ?? null,
      limits: reply.headers.get('sforce-limit-info'),
      retryAfter: secondsOf(reply.headers.get('retry-after')),
    };
  } catch {
    // What went wrong is not passed on: a message of the network layer may quote what was sent.
    return null;
  }
}

function isJson(reply: Response): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(reply.headers.get('content-type') ?? '');
}

function secondsOf(header: string | null): number | null {
  return header !== null && /^\d{1,5}$/.test(header) ? Number(header) : null;
}
