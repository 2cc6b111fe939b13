import { beforeEach, describe, expect, it } from 'vitest';
import { forgetPauses } from '@/lib/sites/zendesk/ask';
import { forgetReads } from '@/lib/sites/zendesk/recent-reads';
import { figure, read, without } from './fixtures/read-scripted';
import * as replies from './fixtures/replies';

beforeEach(() => {
  forgetReads();
  forgetPauses();
});

describe('figures', () => {
  const withTicket = (fields: object) => ({
    '/api/v2/tickets/48213.json': {
      json: { ...replies.ticket, ticket: { ...replies.ticket.ticket, ...fields } },
    },
  });

  it('show minutes in calendar and business time', async () => {
    const { reading } = await read();
    expect(figure(reading, 'customerWait')).toEqual({
      id: 'customerWait',
      value: 190,
      of: null,
      unit: 'minutes',
      business: 100,
      source: 'tickets/{id}/metrics',
      readAt: '2026-11-23T09:31:00.000Z',
      lack: null,
    });
  });

  it.each([
    ['unoffered', null, 'notAsked'],
    ['offered', 'offered', null],
    ['bad', 'bad', null],
  ])('rating %s', async (score, value, lack) => {
    const { reading } = await read(withTicket({ satisfaction_rating: { score } }));
    expect(figure(reading, 'rating')).toMatchObject({ value, lack });
    expect(reading.facts.rating).toBe(score);
  });

  it('a missing rating object is no rating', async () => {
    const { reading } = await read(withTicket({ satisfaction_rating: null }));
    expect(figure(reading, 'rating')).toMatchObject({ value: null, lack: 'notAsked' });
    expect(reading.facts.rating).toBeNull();
  });

  it('keep "not finished" and zero apart', async () => {
    const metric_set = {
      ...replies.metricSet,
      reply_time_in_minutes: { calendar: 0, business: 0 },
      requester_wait_time_in_minutes: { calendar: null, business: null },
    };
    const { reading } = await read(withTicket({ metric_set }));
    expect(figure(reading, 'firstReply')).toMatchObject({ value: 0, business: 0, lack: null });
    expect(figure(reading, 'customerWait')).toMatchObject({
      value: null,
      business: null,
      lack: 'notFinished',
    });
  });

  it('say why they are missing', async () => {
    const { reading } = await read({ '/api/v2/search/count': { status: 403 } });
    expect(figure(reading, 'openTickets')).toMatchObject({ value: null, lack: 'forbidden' });
    expect(figure((await read(withTicket({ organization_id: null }))).reading, 'organisation')).toMatchObject(
      { value: null, lack: 'absent' },
    );
  });
});

describe('many comments', () => {
  it('covers only what was loaded', async () => {
    const more = { ...replies.comments, meta: { has_more: true } };
    const { reading } = await read({ '/api/v2/tickets/48213/comments': { json: more } });
    expect(reading.covers).toEqual({ from: '2026-10-21T08:02:00.000Z', to: null });
    const oldestFirst = {
      comments: replies.comments.comments.toReversed(),
      next_page: 'https://acme.zendesk.com/x',
    };
    forgetReads();
    const again = await read({ '/api/v2/tickets/48213/comments': { json: oldestFirst } });
    expect(again.reading.covers).toEqual({
      from: '2026-10-21T08:02:00.000Z',
      to: '2026-10-22T08:31:00.000Z',
    });
    expect(again.reading.interactions[0]?.key).toBe('audit:9904');
  });

  it('falls back to the comment id when the audit is missing or shared', async () => {
    const list = replies.comments.comments.map((comment, place) => ({
      ...comment,
      audit_id: place < 2 ? 9 : undefined,
    }));
    const { reading } = await read({ '/api/v2/tickets/48213/comments': { json: { comments: list } } });
    expect(reading.interactions.map(({ key, alias }) => [key, alias])).toEqual(
      [7004, 7003, 7002, 7001].map((id) => [`comment:${id}`, null]),
    );
  });

  it('goes by assignee and person when roles did not come', async () => {
    const { users: _, ...json } = replies.comments;
    const bare = without(replies.ticket, 'users');
    const { reading } = await read({
      '/api/v2/tickets/48213.json': { json: bare },
      '/api/v2/tickets/48213/comments': { json },
    });
    expect(reading.interactions.map(({ kind }) => kind)).toEqual([
      'automation',
      'customer',
      'reply',
      'customer',
    ]);
  });
});
