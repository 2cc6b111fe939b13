import { describe, expect, it } from 'vitest';
import { pauseAfter } from '@/lib/sites/zendesk/limits';

const NOW = new Date('2026-11-23T09:31:00Z');
const pause = (headers: Record<string, string>, status = 200) => pauseAfter({ status, headers }, NOW);

describe('room under the limit', () => {
  it.each<[string, Record<string, string>, number]>([
    ['no headers', {}, 0],
    ['plenty', { 'ratelimit-limit': '700', 'ratelimit-remaining': '140', 'ratelimit-reset': '30' }, 0],
    ['ratelimit', { 'ratelimit-limit': '700', 'ratelimit-remaining': '139', 'ratelimit-reset': '30' }, 30],
    ['other case', { 'RateLimit-Limit': '700', 'RATELIMIT-REMAINING': '1', 'rateLimit-Reset': '7' }, 7],
    ['x-rate-limit has no reset', { 'x-rate-limit': '400', 'x-rate-limit-remaining': '79' }, 60],
    ['rate-limit', { 'rate-limit': '400', 'rate-limit-remaining': '0', 'rate-limit-reset': '12' }, 12],
    ['an endpoint', { 'zendesk-ratelimit-tickets-index': 'total=100; remaining=19; resets=41' }, 41],
    ['an endpoint with room', { 'zendesk-ratelimit-tickets-index': 'total=100;remaining=20;resets=41' }, 0],
    [
      'the longest of several',
      {
        'rate-limit': '400',
        'rate-limit-remaining': '0',
        'rate-limit-reset': '12',
        'zendesk-ratelimit-x': 'total=10; remaining=1; resets=50',
      },
      50,
    ],
    ['nonsense', { 'ratelimit-limit': 'many', 'ratelimit-remaining': '-', 'zendesk-ratelimit-x': 'soon' }, 0],
    ['no limit named', { 'ratelimit-remaining': '0' }, 0],
    [
      'a reset far away',
      { 'ratelimit-limit': '10', 'ratelimit-remaining': '0', 'ratelimit-reset': '999999' },
      3600,
    ],
  ])('%s', (_, headers, seconds) => {
    expect(pause(headers)).toBe(seconds);
  });
});

describe('after too many', () => {
  it.each<[string, Record<string, string>, number, number]>([
    ['seconds', { 'retry-after': '93' }, 429, 93],
    ['in any case', { 'Retry-After': '4' }, 429, 4],
    ['missing', {}, 429, 10],
    ['nonsense', { 'retry-after': 'soon' }, 429, 10],
    ['a date', { 'retry-after': 'Mon, 23 Nov 2026 09:31:20 GMT' }, 429, 20],
    ['a date gone by', { 'retry-after': 'Mon, 23 Nov 2026 09:30:00 GMT' }, 429, 0],
    ['busy, with a time', { 'retry-after': '3' }, 503, 3],
    ['busy, without', {}, 503, 1],
  ])('%s', (_, headers, status, seconds) => {
    expect(pause(headers, status)).toBe(seconds);
  });
});
