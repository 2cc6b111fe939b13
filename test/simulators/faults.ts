import type { Answer, Asked } from './exchange';
import { answerJson, answerText } from './exchange';

export type RateFamily = 'x-rate-limit' | 'ratelimit' | 'rate-limit' | 'endpoint' | 'none';

export type FaultKind = 401 | 403 | 404 | 429 | 503 | 'html' | 'slow' | 'truncated' | 'dropped';

/** A fault to show instead of the true answer. Requests of the page itself are never hit. */
export interface FaultRule {
  kind: FaultKind;
  /** tested against path and query; every API path when absent */
  path?: RegExp | string;
  method?: string;
  host?: string;
  /** how many requests it hits before it wears off; without end when absent */
  times?: number;
  /** for `slow`, in milliseconds; 3000 when absent */
  ms?: number;
  /** for 429 and 503, in seconds; null leaves the header out; 10 when absent */
  retryAfter?: number | null;
  /** for 429: which family of limit headers comes along */
  family?: RateFamily;
}

/** The switched-on faults of one system, oldest first. */
export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  list(): FaultRule[];
  /** the answer to give instead of `honest()`, or that one */
  apply(asked: Asked, honest: () => Answer): Answer;
}

/** `limitHeaders` writes one family of rate-limit headers for a used-up limit. */
export function createFaults(limitHeaders: (family: RateFamily) => Record<string, string>): Faults {
  let rules: { rule: FaultRule; left: number }[] = [];
  return {
    add: (rule) => void rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY }),
    clear: () => {
      rules = [];
    },
    list: () => rules.map((entry) => entry.rule),
    apply(asked, honest) {
      const hit = rules.find((entry) => entry.left > 0 && ruleMatches(entry.rule, asked));
      if (!hit) return honest();
      hit.left -= 1;
      rules = rules.filter((entry) => entry.left > 0);
      return showFault(hit.rule, honest, limitHeaders);
    },
  };
}

function ruleMatches(rule: FaultRule, asked: Asked): boolean {
  if (asked.fromPage) return false;
  if (rule.host !== undefined && rule.host !== asked.host) return false;
  if (rule.method !== undefined && rule.method.toUpperCase() !== asked.method) return false;
  const pattern = new RegExp(rule.path ?? '^/api/');
  const query = asked.query.toString();
  return pattern.test(query === '' ? asked.path : `${asked.path}?${decodeURIComponent(query)}`);
}

function showFault(
  rule: FaultRule,
  honest: () => Answer,
  limitHeaders: (family: RateFamily) => Record<string, string>,
): Answer {
  const wait: Record<string, string> = {};
  if (rule.retryAfter !== null) wait['retry-after'] = String(rule.retryAfter ?? 10);
  switch (rule.kind) {
    case 401:
      return answerJson(401, { error: "Couldn't authenticate you" });
    case 403:
      return answerJson(403, {
        error: { title: 'Forbidden', message: 'You do not have access to this page.' },
      });
    case 404:
      return answerJson(404, { error: 'RecordNotFound', description: 'Not found' });
    case 429:
      return answerJson(
        429,
        { error: 'APIRateLimitExceeded', description: 'Number of allowed API requests per minute exceeded' },
        { ...wait, ...limitHeaders(rule.family ?? 'x-rate-limit') },
      );
    case 503:
      return { status: 503, headers: { 'content-type': 'text/plain', ...wait }, body: 'Service unavailable' };
    case 'html':
      return answerText(200, 'text/html', SIGN_IN_PAGE);
    case 'slow':
      return { ...honest(), delayMs: rule.ms ?? 3000 };
    case 'truncated':
      return cutShort(honest());
    case 'dropped':
      return { status: 0, headers: {}, body: '', dropped: true };
  }
}

function cutShort(answer: Answer): Answer {
  const text = typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body).toString('utf8');
  return { ...answer, body: text.slice(0, Math.floor(text.length / 2)) };
}

/** A sign-in page, as a proxy or an ended session answers in place of JSON. */
export const SIGN_IN_PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title></head>' +
  '<body><main><h1>Sign in to Acme</h1><form><label>Email <input name="email"></label>' +
  '<button>Sign in</button></form></main></body></html>';
