import type { RateFamily } from '../../faults';

/** Writes one family of rate-limit headers; the reset is in seconds. */
export function writeRateHeaders(
  family: RateFamily,
  limit: number,
  remaining: number,
  reset: number,
): Record<string, string> {
  const [all, left, wait] = [String(limit), String(remaining), String(reset)];
  switch (family) {
    case 'x-rate-limit':
      return { 'x-rate-limit': all, 'x-rate-limit-remaining': left };
    case 'ratelimit':
      return { 'ratelimit-limit': all, 'ratelimit-remaining': left, 'ratelimit-reset': wait };
    case 'rate-limit':
      return { 'Rate-Limit': all, 'Rate-Limit-Remaining': left, 'Rate-Limit-Reset': wait };
    case 'endpoint':
      return { 'Zendesk-RateLimit-tickets-show': `total=${all}; remaining=${left}; resets=${wait}` };
    case 'none':
      return {};
  }
}
