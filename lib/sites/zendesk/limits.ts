import type { Reply } from '@/lib/sites/contract';

/** Seconds to wait after "too many requests" when the host names none. */
const ASSUMED_WAIT = 10;

/** The account's limits count per minute; used when no reset time is given. */
const MINUTE = 60;

/** Below this share of the limit the page stops asking: the rest belongs to the customer's own work. */
const RESERVE = 0.2;

/**
 * How long to leave the host alone after this reply, in seconds; 0 when there is room.
 * Knows all families of limit headers seen so far: with the account's limit in one header each, and
 * `zendesk-ratelimit-<endpoint>` with everything in one value.
 */
export function pauseAfter({ status, headers }: Pick<Reply, 'status' | 'headers'>, now: Date): number {
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) named[name.toLowerCase()] = value;
  if (status === 429) return retryAfter(named['retry-after'], now) ?? ASSUMED_WAIT;
  if (status === 503) return retryAfter(named['retry-after'], now) ?? 1;
  const pauses = ['x-rate-limit', 'ratelimit', 'rate-limit'].map((family) =>
    pauseFor(
      named[`${family}-limit`] ?? named[family],
      named[`${family}-remaining`],
      named[`${family}-reset`],
    ),
  );
  for (const [name, value] of Object.entries(named)) {
    const parts = /total=(\d+);\s*remaining=(\d+);\s*resets=(\d+)/.exec(value);
    if (name.startsWith('zendesk-ratelimit-') && parts) pauses.push(pauseFor(parts[1], parts[2], parts[3]));
  }
  return Math.max(...pauses);
}

/** `Retry-After` in seconds, from a number or a date; null when it is missing or nonsense. */
function retryAfter(value: string | undefined, now: Date): number | null {
  const seconds = Number(value ?? Number.NaN);
  const wait = Number.isNaN(seconds) ? (Date.parse(value ?? '') - now.getTime()) / 1000 : seconds;
  return Number.isNaN(wait) ? null : Math.max(0, Math.ceil(wait));
}

function pauseFor(limit?: string, remaining?: string, reset?: string): number {
  const [most = 0, left = 0, seconds = 0] = [limit, remaining, reset].map((value) =>
    Number.parseInt(value ?? '', 10),
  );
  // a header that is missing or no number makes the comparison false
  return left < most * RESERVE ? Math.min(seconds >= 0 ? seconds : MINUTE, 60 * MINUTE) : 0;
}
