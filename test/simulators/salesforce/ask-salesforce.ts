import { startClock } from '../clock';
import type { Answer } from '../exchange';
import { Loose } from '../zendesk/ask-zendesk';
import { createSalesforce, type SalesforceSimulator } from './create-salesforce';
import type { OrgKey } from './world/org';

const TEST_NOW = '2026-11-23T10:00:00Z';

/** A simulated Salesforce without a server, for tests of what it and its readers say. */
export function createTestSalesforce(seed = 1, now = TEST_NOW): SalesforceSimulator {
  return createSalesforce({ seed, now: Date.parse(now), clock: startClock(now) });
}

export interface Asking {
  org?: OrgKey;
  method?: string;
  /** the session or access token; that of the person when absent, none when null */
  token?: string | null;
  headers?: Record<string, string>;
  /** text as it is, anything else as JSON */
  body?: unknown;
}

export interface Told {
  status: number;
  headers: Answer['headers'];
  json: Loose;
  text: string;
}

/** Puts one question to the API of an org. */
export function askSalesforce(salesforce: SalesforceSimulator, path: string, asking: Asking = {}): Told {
  const org = salesforce.control.org(asking.org ?? 'acme');
  const token = asking.token === undefined ? org.session() : asking.token;
  const url = new URL(path, `https://${org.apiHost}`);
  const answer = salesforce.answer({
    host: org.apiHost,
    method: asking.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...asking.headers },
    body:
      typeof asking.body === 'string'
        ? asking.body
        : asking.body === undefined
          ? ''
          : JSON.stringify(asking.body),
    fromPage: false,
  });
  const text = String(answer.body);
  return { status: answer.status, headers: answer.headers, json: readLoose(text), text };
}

function readLoose(text: string): Loose {
  try {
    return new Loose(JSON.parse(text));
  } catch {
    return new Loose(null);
  }
}
