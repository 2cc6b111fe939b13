import { startClock } from '../clock';
import type { Answer } from '../exchange';
import { createZendesk, type ZendeskSimulator } from './create-zendesk';

export const TEST_NOW = '2026-11-23T10:00:00Z';

/** A simulated Zendesk without a server, for tests of its logic. */
export function createTestZendesk(seed = 1, now = TEST_NOW): ZendeskSimulator {
  return createZendesk({ seed, now: Date.parse(now), clock: startClock(now) });
}

export interface Asking {
  method?: string;
  host?: string;
  headers?: Record<string, string>;
  body?: unknown;
  fromPage?: boolean;
}

/** Puts one question to it and reads the JSON of the answer; `json` is null when there is none. */
export function askZendesk(
  zendesk: ZendeskSimulator,
  path: string,
  asking: Asking = {},
): { status: number; headers: Answer['headers']; json: Loose } {
  const url = new URL(path, 'https://acme.zendesk.com');
  const answer = zendesk.answer({
    host: asking.host ?? 'acme.zendesk.com',
    method: asking.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: asking.headers ?? {},
    body: asking.body === undefined ? '' : JSON.stringify(asking.body),
    fromPage: asking.fromPage ?? false,
  });
  return { status: answer.status, headers: answer.headers, json: readLoose(String(answer.body)) };
}

/** JSON read key by key: a missing key, an index out of range or a wrong type gives undefined. */
export class Loose {
  constructor(readonly value: unknown) {}

  at(...keys: (string | number)[]): unknown {
    let current: unknown = this.value;
    for (const key of keys) {
      if (current === null || typeof current !== 'object') return undefined;
      current = new Map<string, unknown>(Object.entries(current)).get(String(key));
    }
    return current;
  }

  list(...keys: (string | number)[]): Loose[] {
    const found = this.at(...keys);
    return Array.isArray(found) ? found.map((entry) => new Loose(entry)) : [];
  }

  keys(...keys: (string | number)[]): string[] {
    const found = this.at(...keys);
    return found !== null && typeof found === 'object' ? Object.keys(found) : [];
  }
}

function readLoose(text: string): Loose {
  try {
    return new Loose(JSON.parse(text));
  } catch {
    return new Loose(null);
  }
}
