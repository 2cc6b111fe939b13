// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { askZendesk, createTestZendesk } from '../ask-zendesk';
import { ANA, MARA } from '../seed/found-account';
import { MESSAGING_TICKET, PRIVATE_TICKET, REOPENED_TICKET } from '../seed/special-ids';

const ISO_SECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const zendesk = createTestZendesk();
const ask = (path: string) => askZendesk(zendesk, `/api/v2${path}`);

describe('users/me', () => {
  test('gives the agent with everything a reader must drop', () => {
    const { status, json } = ask('/users/me.json');
    expect(status).toBe(200);
    expect(json.at('user', 'id')).toBe(ANA);
    expect(json.at('user', 'role')).toBe('agent');
    expect(json.at('user', 'iana_time_zone')).toBe('Europe/Madrid');
    for (const key of ['authenticity_token', 'email', 'phone', 'signature', 'last_login_at']) {
      expect(json.at('user', key)).toBeTruthy();
    }
  });

  test('answers 200 without a number when signed out, and everything else 401', () => {
    const own = createTestZendesk();
    own.control.signOut();
    const me = askZendesk(own, '/api/v2/users/me');
    expect(me.status).toBe(200);
    expect(me.json.value).toEqual({ user: { name: 'Anonymous user' } });
    const ticket = askZendesk(own, '/api/v2/tickets/48213');
    expect(ticket.status).toBe(401);
    expect(ticket.json.value).toEqual({ error: "Couldn't authenticate you" });
    own.control.signIn();
    expect(askZendesk(own, '/api/v2/tickets/48213').status).toBe(200);
  });

  test('a browser without the session cookie is signed out', () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect(askZendesk(zendesk, '/api/v2/tickets/48213', { headers }).status).toBe(401);
    const cookie = { ...headers, cookie: 'a=b; _zendesk_session=x' };
    expect(askZendesk(zendesk, '/api/v2/tickets/48213', { headers: cookie }).status).toBe(200);
  });
});

describe('one ticket', () => {
  test('has the documented fields and types', () => {
    const { json } = ask('/tickets/48213.json');
    expect(json.at('ticket')).toMatchObject({
      id: 48213,
      requester_id: MARA,
      status: 'open',
      priority: 'high',
      subject: 'Nightly export fails since the upgrade',
      satisfaction_rating: { score: 'unoffered' },
      from_messaging_channel: false,
      is_public: true,
      due_at: null,
    });
    expect(json.at('ticket', 'created_at')).toMatch(ISO_SECONDS);
    expect(json.at('ticket', 'updated_at')).toMatch(ISO_SECONDS);
    expect(json.at('ticket', 'via', 'source', 'from', 'address')).toBe('mara.lindqvist@northwind.example');
    expect(json.at('ticket', 'metric_set')).toBeUndefined();
  });

  test('brings its side-loads when asked', () => {
    const { json } = ask(
      '/tickets/48213.json?include=users,groups,organizations,metric_sets,slas,comment_count,dates',
    );
    expect(json.list('users').map((user) => user.at('id'))).toEqual([MARA, ANA]);
    expect(json.list('organizations')[0]?.at('name')).toBe('Northwind');
    expect(json.list('groups')[0]?.at('name')).toBe('Support');
    expect(json.at('ticket', 'comment_count')).toBe(5);
    expect(json.at('ticket', 'metric_set', 'replies')).toBe(2);
    expect(json.at('ticket', 'dates', 'solved_at')).toBeNull();
    expect(json.list('ticket', 'slas', 'policy_metrics')[0]?.keys().sort()).toEqual([
      'breach_at',
      'hours',
      'metric',
      'stage',
    ]);
  });

  test('delivers metric sets inside, beside, or not at all', () => {
    const own = createTestZendesk();
    const read = () => askZendesk(own, '/api/v2/tickets/48213?include=metric_sets').json;
    own.control.set({ sideload: 'list' });
    expect(read().at('ticket', 'metric_set')).toBeUndefined();
    expect(read().at('metric_sets', 0, 'ticket_id')).toBe(48213);
    own.control.set({ sideload: 'none' });
    expect(read().keys()).toEqual(['ticket']);
  });

  test('may have no rating object, no public comment, or a transcript elsewhere', () => {
    expect(ask(`/tickets/${PRIVATE_TICKET}`).json.at('ticket')).toMatchObject({
      satisfaction_rating: null,
      is_public: false,
      organization_id: null,
    });
    expect(ask(`/tickets/${MESSAGING_TICKET}`).json.at('ticket', 'from_messaging_channel')).toBe(true);
    expect(ask(`/tickets/${MESSAGING_TICKET}/comments`).json.at('comments')).toEqual([]);
    const log = ask(`/tickets/${MESSAGING_TICKET}/conversation_log`).json;
    expect(log.list('events').map((event) => event.at('author', 'type'))).toEqual([
      'user',
      'bot',
      'agent',
      'user',
    ]);
  });

  test('is not found when absent or deleted', () => {
    const own = createTestZendesk();
    const missing = { error: 'RecordNotFound', description: 'Not found' };
    expect(askZendesk(own, '/api/v2/tickets/1').json.value).toEqual(missing);
    own.control.deleteTicket(48213);
    const gone = askZendesk(own, '/api/v2/tickets/48213/comments');
    expect([gone.status, gone.json.value]).toEqual([404, missing]);
  });
});

describe('metrics', () => {
  test('come as an object or as a list', () => {
    const own = createTestZendesk();
    const read = () => askZendesk(own, '/api/v2/tickets/48213/metrics').json;
    expect(read().at('ticket_metric', 'ticket_id')).toBe(48213);
    own.control.set({ metricsShape: 'array' });
    expect(read().at('ticket_metric', 0, 'ticket_id')).toBe(48213);
  });

  test('keep null apart from 0', () => {
    const metric = ask('/tickets/48213/metrics').json;
    expect(metric.at('ticket_metric', 'full_resolution_time_in_minutes')).toEqual({
      calendar: null,
      business: null,
    });
    expect(metric.at('ticket_metric', 'on_hold_time_in_minutes')).toEqual({ calendar: 0, business: 0 });
    expect(metric.at('ticket_metric', 'reply_time_in_minutes')).toEqual({ calendar: 29, business: 29 });
  });

  test('of a reopened ticket can be out of order', () => {
    const metric = ask(`/tickets/${REOPENED_TICKET}/metrics`).json;
    const reply = Number(metric.at('ticket_metric', 'reply_time_in_minutes', 'calendar'));
    const first = Number(metric.at('ticket_metric', 'first_resolution_time_in_minutes', 'calendar'));
    expect(reply).toBeGreaterThan(first);
    expect(metric.at('ticket_metric', 'full_resolution_time_in_minutes', 'calendar')).toBeNull();
    expect(metric.at('ticket_metric', 'reopens')).toBe(1);
  });
});

describe('audits', () => {
  test('write ids as strings and name the comment by its own id', () => {
    const { json } = ask('/tickets/48213/audits');
    const first = json.list('audits', 0, 'events');
    expect(first.find((event) => event.at('field_name') === 'assignee_id')?.at('value')).toBe(String(ANA));
    expect(first.find((event) => event.at('field_name') === 'tags')?.at('value')).toEqual([
      'exports',
      'enterprise',
      'upgrade_11',
    ]);
    expect(first.map((event) => event.at('type'))).toContain('Notification');
    expect(json.at('audits', 0, 'metadata', 'system', 'ip_address')).toBeTruthy();
    const comment = ask('/tickets/48213/comments').json;
    expect(comment.at('comments', 0, 'audit_id')).toBe(json.at('audits', 0, 'id'));
    expect(comment.at('comments', 0, 'id')).toBe(json.at('audits', 0, 'events', 0, 'id'));
  });
});

describe('people and organisations', () => {
  test('give related counts', () => {
    const related = ask(`/users/${MARA}/related.json`).json;
    const requested = Number(related.at('user_related', 'requested_tickets'));
    expect(requested).toBe(ask(`/search/count?query=type:ticket requester:${MARA}`).json.at('count'));
    expect(ask('/organizations/360900001/related').json.at('organization_related', 'users_count')).toBe(3);
    expect(ask('/organizations/360900001').json.at('organization', 'organization_fields', 'tier')).toBe(
      'enterprise',
    );
    expect(ask('/users/1').status).toBe(404);
  });

  test('custom statuses name their category', () => {
    const list = ask('/custom_statuses.json').json.list('custom_statuses');
    expect(list.map((entry) => entry.at('status_category'))).toEqual([
      'new',
      'open',
      'pending',
      'hold',
      'solved',
      'hold',
    ]);
  });
});

describe('refusals', () => {
  test.each([
    '/satisfaction_ratings',
    '/satisfaction_reasons',
    '/slas/policies',
    '/incremental/tickets',
    '/guide/survey_responses',
  ])('an agent may not read %s', (path) => {
    const { status, json } = ask(path);
    expect(status).toBe(403);
    expect(json.at('error', 'title')).toBe('Forbidden');
  });

  test('an unknown endpoint is invalid', () => {
    expect(ask('/nothing').json.at('error')).toBe('InvalidEndpoint');
  });

  test('a write needs the session token', () => {
    const own = createTestZendesk();
    const write = (headers: Record<string, string>) =>
      askZendesk(own, '/api/v2/tickets/48213', {
        method: 'PUT',
        headers,
        body: { ticket: { comment: { body: 'Hello', public: true }, status: 'solved' } },
      });
    expect(write({})).toMatchObject({ status: 403 });
    expect(write({}).json.at('description')).toBe('Invalid authenticity token');
    expect(own.control.comments(48213)).toHaveLength(5);
    const token = String(askZendesk(own, '/api/v2/users/me').json.at('user', 'authenticity_token'));
    expect(write({ 'x-csrf-token': token }).json.at('ticket', 'status')).toBe('solved');
    expect(own.control.comments(48213).at(-1)).toMatchObject({ text: 'Hello', authorId: ANA, public: true });
    expect(askZendesk(own, '/api/v2/tickets', { method: 'POST' }).status).toBe(403);
  });
});

describe('headers', () => {
  test('carry an entity tag and a private cache rule', () => {
    const { headers } = ask('/tickets/48213');
    expect(headers.etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect(headers.etag).toBe(ask('/tickets/48213').headers.etag);
    expect(headers['cache-control']).toContain('max-age=0, private');
  });

  test.each([
    ['x-rate-limit', 'x-rate-limit-remaining'],
    ['ratelimit', 'ratelimit-remaining'],
    ['rate-limit', 'Rate-Limit-Remaining'],
  ] as const)('family %s', (family, name) => {
    const own = createTestZendesk();
    own.control.set({ rateHeaders: family, rateRemaining: 7 });
    expect(askZendesk(own, '/api/v2/tickets/48213').headers[name]).toBe('7');
  });

  test('the endpoint family has one line, and the limit goes down', () => {
    const own = createTestZendesk();
    own.control.set({ rateHeaders: 'endpoint' });
    const left = () =>
      askZendesk(own, '/api/v2/tickets/48213').headers['Zendesk-RateLimit-tickets-show'] ?? '';
    const pattern = /^total=400; remaining=(\d+); resets=\d+$/;
    const [before, after] = [left(), left()].map((line) => Number(pattern.exec(line)?.[1]));
    expect(before).toBeGreaterThan(0);
    expect(after).not.toBe(before);
    own.control.set({ rateHeaders: 'none' });
    expect(Object.keys(askZendesk(own, '/api/v2/users/me').headers).join()).not.toMatch(/limit/i);
  });
});

test('another sub-domain is another account with the same ticket number', () => {
  const other = askZendesk(zendesk, '/api/v2/tickets/48213', { host: 'sandbox.zendesk.com' }).json;
  expect(other.at('ticket', 'subject')).toBe('A sandbox ticket with a familiar number');
  expect(other.at('ticket', 'url')).toContain('https://sandbox.zendesk.com/');
});
