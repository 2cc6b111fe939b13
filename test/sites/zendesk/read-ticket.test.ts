import { beforeEach, describe, expect, it } from 'vitest';
import { recordFactsSchema } from '@/lib/model/facts';
import { forgetPauses } from '@/lib/sites/zendesk/ask';
import { forgetReads } from '@/lib/sites/zendesk/recent-reads';
import { figure, lackOf, NOW, read, without } from './fixtures/read-scripted';
import * as replies from './fixtures/replies';
import type { Scripted } from './fixtures/scripted-get';

beforeEach(() => {
  forgetReads();
  forgetPauses();
});

describe('a whole ticket', () => {
  it('is read in four requests, the most worthy first', async () => {
    const { reading, asked } = await read();
    expect(asked.map((path) => path.split('?')[0])).toEqual([
      '/api/v2/users/me.json',
      '/api/v2/tickets/48213.json',
      '/api/v2/tickets/48213/comments.json',
      '/api/v2/search/count.json',
    ]);
    expect(new URL(asked[2] ?? '', 'https://a.b').searchParams.get('page[size]')).toBe('100');
    expect(new URL(asked[3] ?? '', 'https://a.b').searchParams.get('query')).toBe(
      'type:ticket requester:901 status<solved',
    );
    expect(reading.lacks).toEqual([]);
    expect(reading.title).toBe('Nightly export fails since the upgrade');
    expect(reading.customer).toEqual({ key: '901', name: 'Mara Lindqvist', organisation: 'Northwind' });
    expect(reading.timeZone).toBe('Europe/Berlin');
    expect(reading.people.toSorted()).toEqual(['Ana Ferrer', 'Mara Lindqvist', 'Tom Okafor']);
  });

  it('gives facts the schema accepts', async () => {
    const { reading } = await read();
    expect(recordFactsSchema.parse(reading.facts)).toEqual({
      readAt: '2026-11-23T09:31:00.000Z',
      updatedAt: '2026-10-22T08:40:00.000Z',
      status: 'solved',
      solvedAt: '2026-10-22T08:30:00.000Z',
      rating: 'good',
      reopens: 0,
      replies: 2,
      assignees: 1,
      firstReply: { calendar: 29, business: 29 },
      customerWait: { calendar: 190, business: 100 },
      fullResolution: { calendar: null, business: null },
      openTickets: 2,
      allTickets: null,
    });
  });

  it('tells replies, notes, customers and automation apart', async () => {
    const { reading } = await read();
    expect(
      reading.interactions.map(({ key, alias, kind, mine, author }) => [key, alias, kind, mine, author]),
    ).toEqual([
      ['audit:9904', 'comment:7004', 'automation', false, ''],
      ['audit:9903', 'comment:7003', 'customer', false, 'Mara Lindqvist'],
      ['audit:9902', 'comment:7002', 'reply', true, 'Ana Ferrer'],
      ['audit:9901', 'comment:7001', 'customer', false, 'Mara Lindqvist'],
    ]);
    expect(reading.interactionCount).toBe(4);
    expect(reading.covers).toEqual({ from: null, to: null });
  });

  it('prefers the plain text, then the body, then the HTML without its tags', async () => {
    const { reading } = await read();
    expect(reading.textOf('audit:9903')).toBe('It ran. Thank you, we would have missed the close.');
    expect(reading.textOf('audit:9902')).toBe('I have moved the job and will write by 09:00 tomorrow.');
    expect(reading.textOf('audit:9901')).toBe('The export & the close\nare late.\nx()');
    expect(reading.textOf('audit:1')).toBeNull();
  });

  it('lets no token, address, number, IP or place through', async () => {
    const { reading } = await read({}, { budget: 6 });
    const kept = JSON.stringify(reading);
    for (const secret of [
      'SECRET',
      '@',
      '203.0.113',
      'Malmö',
      '123 456',
      '7946',
      'IBAN',
      'SE35',
      'I have moved',
    ]) {
      expect(kept).not.toContain(secret);
    }
  });
});

describe('requests', () => {
  it('are not repeated while the ticket stands still', async () => {
    await read();
    const { asked, reading } = await read();
    expect(asked.map((path) => path.split('?')[0])).toEqual([
      '/api/v2/tickets/48213.json',
      '/api/v2/users/901/related.json',
    ]);
    expect(reading.interactions).toHaveLength(4);
    expect(reading.facts.allTickets).toBe(31);
    expect(figure(reading, 'openTickets')).toMatchObject({ value: 2, of: 31, source: 'search/count' });
  });

  it('read the comments again when the ticket moved or a comment came', async () => {
    await read();
    const moved = { ...replies.ticket, ticket: { ...replies.ticket.ticket, comment_count: 5 } };
    const { asked } = await read({ '/api/v2/tickets/48213.json': { json: moved } });
    expect(asked).toContainEqual(expect.stringContaining('/comments.json'));
  });

  it('count the customer again after five minutes', async () => {
    await read();
    const later = new Date(NOW.getTime() + 5 * 60_000);
    expect((await read({}, { now: later })).asked).toContainEqual(expect.stringContaining('/search/count'));
  });

  it('ask for metrics only when they did not come along, in either shape', async () => {
    const bare = { ...replies.ticket, ticket: without(replies.ticket.ticket, 'metric_set', 'dates') };
    for (const json of [replies.metrics, { ticket_metric: [replies.metricSet] }]) {
      forgetReads();
      const { asked, reading } = await read({
        '/api/v2/tickets/48213.json': { json: bare },
        '/api/v2/tickets/48213/metrics': { json },
      });
      expect(asked[3]).toBe('/api/v2/tickets/48213/metrics.json');
      expect(reading.facts.replies).toBe(2);
      expect(lackOf(reading, 'customer')).toBe('budget');
    }
  });

  it('take metrics that came as a list beside the ticket', async () => {
    const json = {
      ...replies.ticket,
      ticket: without(replies.ticket.ticket, 'metric_set'),
      metric_sets: [{ ticket_id: 1, reopens: 9 }, replies.metricSet],
    };
    const { asked, reading } = await read({ '/api/v2/tickets/48213.json': { json } });
    expect(asked).toHaveLength(4);
    expect(reading.facts.reopens).toBe(0);
  });

  it('never exceed the budget', async () => {
    for (const budget of [0, 1, 2, 3]) {
      forgetReads();
      expect((await read({}, { budget })).asked).toHaveLength(budget);
    }
  });
});

describe('failures', () => {
  it.each<[string, Scripted, string]>([
    ['401', { status: 401, json: { error: "Couldn't authenticate you" } }, 'signedOut'],
    ['a redirect', { status: 0 }, 'signedOut'],
    ['a sign-in page', { headers: { 'content-type': 'text/html' } }, 'signedOut'],
    ['403', { status: 403, json: { error: { title: 'Forbidden' } } }, 'forbidden'],
    ['404', { status: 404, json: { error: 'RecordNotFound' } }, 'absent'],
    ['500', { status: 500, headers: { 'content-type': 'text/html' } }, 'unavailable'],
    ['no network', 'network', 'unavailable'],
    ['half of a JSON text', { json: null }, 'unreadable'],
    ['another ticket', { json: { ticket: { id: 1 } } }, 'unreadable'],
    ['a list', { json: [] }, 'unreadable'],
  ])('%s on the ticket', async (_, scripted, lack) => {
    const { reading, asked } = await read({ '/api/v2/tickets/48213.json': scripted });
    expect(lackOf(reading, 'record')).toBe(lack);
    expect(reading.facts.status).toBeNull();
    expect(asked.filter((path) => path.includes('48213.json'))).toHaveLength(1);
    const final = ['signedOut', 'forbidden', 'absent'].includes(lack);
    expect(asked).toHaveLength(final ? 2 : 4);
    expect(reading.interactions).toHaveLength(final ? 0 : 4);
  });

  it('stops at once when nobody is signed in', async () => {
    const { reading, asked } = await read({ '/api/v2/users/me': { json: replies.anonymous } });
    expect(asked).toHaveLength(1);
    expect(reading.lacks.map(({ part, lack }) => [part, lack])).toEqual([
      ['record', 'signedOut'],
      ['interactions', 'signedOut'],
      ['metrics', 'signedOut'],
      ['customer', 'signedOut'],
      ['person', 'signedOut'],
    ]);
    expect(JSON.stringify(reading)).not.toContain('SECRET');
  });

  it('does not remember a person who has signed out', async () => {
    await read();
    await read({ '/api/v2/tickets/48213.json': { status: 401 } });
    expect((await read()).asked[0]).toBe('/api/v2/users/me.json');
  });

  it('keeps what was read when the comments fail', async () => {
    const { reading } = await read({ '/api/v2/tickets/48213/comments': { status: 403 } });
    expect(lackOf(reading, 'interactions')).toBe('forbidden');
    expect(reading.facts.rating).toBe('good');
    expect(reading.covers).toBeNull();
  });

  it('knows no reply as mine when the person is unknown', async () => {
    const { reading } = await read(
      { '/api/v2/users/me': { status: 503, headers: { 'retry-after': '60' } } },
      { budget: 9 },
    );
    expect(lackOf(reading, 'person')).toBe('unavailable');
    expect(reading.interactions.map(({ kind, mine }) => [kind, mine])).toContainEqual(['reply', false]);
    expect(reading.interactions.some(({ mine }) => mine)).toBe(false);
  });

  it('retries once after a short wait and stays in the budget', async () => {
    const busy = { status: 503, headers: { 'retry-after': '1' } };
    const { reading, asked, waits } = await read({
      '/api/v2/tickets/48213.json': [busy, { json: replies.ticket }],
    });
    expect(waits).toEqual([1000]);
    expect(asked).toHaveLength(4);
    expect(reading.facts.status).toBe('solved');
  });

  it('does not retry twice', async () => {
    const busy = { status: 429, headers: { 'retry-after': '1' } };
    const { reading, asked } = await read({ '/api/v2/tickets/48213.json': [busy, busy, busy] });
    expect(asked.filter((path) => path.includes('48213.json'))).toHaveLength(2);
    expect(lackOf(reading, 'record')).toBe('limited');
  });

  it('leaves the host alone after 429, ten seconds when it names none', async () => {
    const first = await read({ '/api/v2/tickets/48213.json': { status: 429 } });
    expect(first.waits).toEqual([]);
    expect(first.reading.lacks.find(({ part }) => part === 'record')).toEqual({
      part: 'record',
      lack: 'limited',
      retryAfter: 10,
    });
    expect(first.asked).toHaveLength(2);
    expect((await read({}, { now: new Date(NOW.getTime() + 9000) })).asked).toHaveLength(0);
    expect((await read({}, { now: new Date(NOW.getTime() + 10_000) })).asked).not.toHaveLength(0);
  });

  it('stops under a fifth of the limit until it resets', async () => {
    const low = {
      'content-type': 'application/json',
      'ratelimit-limit': '700',
      'ratelimit-remaining': '139',
      'ratelimit-reset': '30',
    };
    const { asked, reading } = await read({
      '/api/v2/tickets/48213.json': { json: replies.ticket, headers: low },
    });
    expect(asked).toHaveLength(2);
    expect(reading.facts.status).toBe('solved');
    expect(reading.lacks).toContainEqual({ part: 'interactions', lack: 'limited', retryAfter: 30 });
  });
});
