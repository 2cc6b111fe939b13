import { describe, expect, it } from 'vitest';
import type { Reply } from '@/lib/sites/contract';
import { measuresAt } from '@/lib/sites/measures';
import { measures } from '@/lib/sites/zendesk/measures';
import { askZendesk, createTestZendesk } from '../../simulators/zendesk/ask-zendesk';
import { ANA } from '../../simulators/zendesk/seed/found-account';
import { listTickets } from '../../simulators/zendesk/world/account';
import { measureTicket } from '../../simulators/zendesk/world/measure-ticket';

const NOW = new Date('2026-11-23T10:00:00Z');
/** Two months in Berlin: one instant is in summer time, the other is not. */
const WINDOW = { from: new Date('2026-09-30T22:00:00Z'), until: new Date('2026-11-30T23:00:00Z') };
const reply = (status: number, json: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  json,
  headers: { 'content-type': 'application/json', ...headers },
});

describe('Zendesk’s measures', () => {
  const zendesk = createTestZendesk();
  const { account } = zendesk.control;
  const mine = listTickets(account).filter((ticket) => {
    const at = measureTicket(account, ticket).solvedAt;
    return (
      ticket.assigneeId === ANA && at !== null && at >= WINDOW.from.getTime() && at < WINDOW.until.getTime()
    );
  });
  const scored = (...scores: string[]) => mine.filter(({ score }) => score && scores.includes(score)).length;

  it('count what the simulated account holds', () => {
    const count = (query: string) => {
      const { status, json, headers } = askZendesk(zendesk, measures.path(measures.fill(query, WINDOW)));
      const strings = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, String(value)]),
      );
      return measures.read({ status, json: json.value, headers: strings }, NOW).count;
    };
    const counts = Object.fromEntries(
      measures.measures.map((one) => [one.metric, [count(one.numerator), count(one.denominator)]]),
    );
    expect(counts).toEqual({
      M02: [scored('good'), scored('good', 'bad')],
      M03: [scored('good', 'bad'), scored('good', 'bad', 'offered')],
    });
    expect(scored('good')).toBeGreaterThan(0);
    expect(scored('bad')).toBeGreaterThan(0);
    expect(scored('offered')).toBeGreaterThan(0);
  });

  it('ask one path and nothing else, the whole window in it', () => {
    const [first] = measures.measures;
    const query = measures.fill(first?.numerator ?? '', WINDOW);
    expect(query).toBe(
      'type:ticket assignee:me solved>=2026-09-30T22:00:00Z solved<2026-11-30T23:00:00Z satisfaction:good satisfaction:goodwithcomment',
    );
    const url = new URL(measures.path(`${query} &page=2#x`), 'https://acme.zendesk.com');
    expect([url.pathname, [...url.searchParams.keys()], url.hash]).toEqual([
      '/api/v2/search/count.json',
      ['query'],
      '',
    ]);
  });

  it.each([
    [null, { count: null, lack: 'unavailable', pause: 0 }],
    [reply(200, { count: 12 }), { count: 12, lack: null, pause: 0 }],
    [
      reply(200, { count: 12 }, { 'x-rate-limit': '400', 'x-rate-limit-remaining': '40' }),
      { count: 12, lack: null, pause: 60 },
    ],
    [
      reply(
        200,
        { count: 12 },
        { 'ratelimit-limit': '400', 'ratelimit-remaining': '40', 'ratelimit-reset': '33' },
      ),
      { count: 12, lack: null, pause: 33 },
    ],
    [reply(429, null, { 'retry-after': '47' }), { count: null, lack: 'limited', pause: 47 }],
    [reply(429, null), { count: null, lack: 'limited', pause: 10 }],
    [reply(403, { error: { title: 'Forbidden' } }), { count: null, lack: 'forbidden', pause: 0 }],
    [reply(401, { error: "Couldn't authenticate you" }), { count: null, lack: 'signedOut', pause: 0 }],
    [reply(0, null), { count: null, lack: 'signedOut', pause: 0 }],
    [reply(422, { error: 'RecordInvalid' }), { count: null, lack: 'unavailable', pause: 0 }],
    [reply(200, { count: '12' }), { count: null, lack: 'unreadable', pause: 0 }],
    [reply(200, { count: -1 }), { count: null, lack: 'unreadable', pause: 0 }],
    [reply(200, null, { 'content-type': 'text/html' }), { count: null, lack: 'signedOut', pause: 0 }],
  ])('read %j', (came, counted) => {
    expect(measures.read(came, NOW)).toEqual(counted);
  });

  it('stand in the registry', () => {
    expect(measuresAt('acme.zendesk.com')).toBe(measures);
    expect(measuresAt('zendesk.example')).toBeNull();
    expect(measures.page('acme.zendesk.com')).toBe('https://acme.zendesk.com/agent/');
  });
});
