/** What one GET brings back; `json` is null when the body was not JSON. */
interface Brought {
  status: number;
  json: unknown;
  headers: Record<string, string>;
}

export interface SameOriginOptions {
  /** stops everything under way, e.g. when the ticket is left */
  signal?: AbortSignal;
  /** milliseconds before a request is given up */
  timeout?: number;
  fetch?: typeof fetch;
}

/**
 * Reads paths of the page's own host on the person's own session: GET only, same origin only, no
 * redirect followed (they lead to sign-in pages, perhaps on other hosts), nothing logged, nothing put
 * into the browser's cache. Rejects on a foreign path, a network failure or a timeout.
 */
export function getSameOrigin({
  signal,
  timeout = 10_000,
  fetch = globalThis.fetch,
}: SameOriginOptions = {}) {
  return async function get(path: string): Promise<Brought> {
    if (!/^\/(?![/\\])/.test(path)) throw new TypeError(path);
    const limit = AbortSignal.timeout(timeout);
    const reply = await fetch(path, {
      method: 'GET',
      credentials: 'same-origin',
      redirect: 'manual',
      cache: 'no-store',
      headers: { accept: 'application/json' },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    const headers = Object.fromEntries(reply.headers);
    const isJson = /^application\/(?:[\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '');
    return { status: reply.status, headers, json: isJson ? await readJson(reply) : null };
  };
}

/** Named so in any host's answers, and of no use to us: it does not get past this line. */
const DROPPED = /^(authenticity_token|email|phone|address|ip_address|latitude|longitude|location)$/;

/** A cut-off body is no JSON; a body that never ends is a failure of the network. */
async function readJson(reply: Response): Promise<unknown> {
  const text = await reply.text();
  try {
    return JSON.parse(text, (key, value) => (DROPPED.test(key) ? undefined : value));
  } catch {
    return null;
  }
}
