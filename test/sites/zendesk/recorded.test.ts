import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordFactsSchema } from '@/lib/model/facts';
import type { Get } from '@/lib/sites/contract';
import { forgetPauses } from '@/lib/sites/zendesk/ask';
import { parseComments } from '@/lib/sites/zendesk/parse-comments';
import { parseMetrics } from '@/lib/sites/zendesk/parse-metrics';
import { parseMe, parsePeople } from '@/lib/sites/zendesk/parse-people';
import { parseTicket } from '@/lib/sites/zendesk/parse-ticket';
import { fieldsOf, listOf } from '@/lib/sites/zendesk/read-json';
import { readTicket } from '@/lib/sites/zendesk/read-ticket';
import { forgetReads } from '@/lib/sites/zendesk/recent-reads';

/** Real replies, kept outside the project; never copied into it. */
const FOLDER = join(process.cwd(), '../shared/recorded/zendesk');
const present = existsSync(FOLDER);
if (!present) console.log('Recorded Zendesk replies: skipped, ../shared/recorded/zendesk is not here.');

interface Recorded {
  name: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

function recordings(): Recorded[] {
  if (!present) return [];
  const folders = ['recorded-zendesk_api_client_rb-2015', 'go-zendesk'];
  return folders.flatMap((folder) =>
    readdirSync(join(FOLDER, folder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const json = fieldsOf(JSON.parse(readFileSync(join(FOLDER, folder, file), 'utf8')));
        const response = fieldsOf(json.response);
        const wrapped = 'response' in json;
        return {
          name: file,
          status: wrapped ? Number(response.status) : 200,
          headers: lowerCase(wrapped ? fieldsOf(response.headers) : { 'Content-Type': 'application/json' }),
          body: wrapped ? response.body : json,
        };
      }),
  );
}

function lowerCase(headers: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

const all = recordings();
const body = (name: string) => all.find((one) => one.name.startsWith(name))?.body;
const ticketId = (json: unknown) => String(fieldsOf(fieldsOf(json).ticket).id);

/** Nothing that names an address, a token, an IP or a place may come out. */
function expectClean(parsed: unknown): void {
  const text = JSON.stringify(parsed);
  expect(text).not.toMatch(/@|csrf|scrubbed|authenticity|\b\d{1,3}(?:\.\d{1,3}){3}\b|Example City/i);
}

describe.runIf(present)('recorded replies', () => {
  beforeEach(() => {
    forgetReads();
    forgetPauses();
  });

  it('are all here', () => {
    expect(all.length).toBeGreaterThanOrEqual(37);
  });

  it.each(all)('$name goes through every parser', ({ body: json }) => {
    const page = parseComments(json);
    // texts of comments leave a reading only one by one
    const comments = page && {
      ...page,
      comments: page.comments.map((comment) => ({ ...comment, text: null })),
    };
    expectClean([
      parseTicket(ticketId(json))(json),
      comments,
      parseMetrics(json),
      parseMe(json),
      parsePeople(fieldsOf(json).users),
    ]);
  });

  it('a ticket without custom status, assignee and organisation', () => {
    const json = body('ticket.show');
    expect(parseTicket(ticketId(json))(json)).toMatchObject({
      rating: 'unoffered',
      assignee: null,
      organisation: null,
      metrics: null,
    });
  });

  it('metrics as an object: never solved, nothing agreed about waiting', () => {
    expect(parseMetrics(body('ticket_metrics.by_ticket'))).toMatchObject({
      replies: 555,
      reopens: 0,
      solvedAt: null,
      customerWait: { calendar: 0, business: 0 },
    });
  });

  it('metric sets of a list beside a ticket', () => {
    const sets = listOf(fieldsOf(body('ticket_metrics.list')).ticket_metrics);
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) {
      const parsed = parseTicket(String(set.ticket_id))({ ticket: { id: set.ticket_id }, metric_sets: sets });
      expect(parsed?.metrics?.replies).toBe(set.replies);
    }
  });

  it('the person, with an old time zone name and a token', () => {
    expect(parseMe(body('users_me'))).toMatchObject({ role: 'admin', timeZone: null });
  });

  it('comments without audit id, links or via', () => {
    const page = parseComments(body('GET.ticket_comments'));
    expect(page).toMatchObject({ hasMore: true, newestFirst: false });
    expect(page?.comments.map(({ id, audit }) => [id, audit])).toEqual([
      ['3', null],
      ['2', null],
    ]);
  });

  it('people of a user list', () => {
    const people = parsePeople(fieldsOf(body('users.list')).users);
    expect(people).toHaveLength(5);
    expect(people.every(({ role }) => role === 'end-user')).toBe(true);
  });

  it.each([
    ['ticket.404', 'absent'],
    ['import_ticket.409', 'unavailable'],
    ['import_ticket.422', 'unavailable'],
  ])('%s in place of a ticket', async (name, lack) => {
    const failed = all.find((one) => one.name.startsWith(name));
    const isJson = failed?.headers['content-type']?.includes('json');
    const get: Get = async (path) =>
      path.includes('users/me')
        ? { status: 200, json: body('users_me'), headers: {} }
        : { status: failed?.status ?? 0, json: isJson ? failed?.body : null, headers: failed?.headers ?? {} };
    const record = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '1' };
    const reading = await readTicket(record, get, { now: () => new Date('2026-11-23T09:31:00Z'), budget: 4 });
    expect(reading.lacks.find(({ part }) => part === 'record')?.lack).toBe(lack);
  });

  it('make up a whole reading with facts the schema accepts', async () => {
    const json = body('GET.ticket.json');
    const record = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: ticketId(json) };
    const get: Get = async (path) => {
      const name = path.includes('users/me')
        ? 'users_me'
        : path.includes('comments')
          ? 'GET.ticket_comments'
          : path.includes('metrics.')
            ? 'ticket_metrics.by_ticket'
            : path.includes('search')
              ? 'GET.search_count'
              : path.includes('related')
                ? 'GET.user_related'
                : 'GET.ticket.json';
      return { status: 200, json: body(name), headers: { 'content-type': 'application/json' } };
    };
    const reading = await readTicket(record, get, { now: () => new Date('2026-11-23T09:31:00Z'), budget: 6 });
    expect(recordFactsSchema.safeParse(reading.facts).success).toBe(true);
    expect(reading.facts).toMatchObject({ replies: 555, openTickets: 10, allTickets: 10 });
    expect(reading.lacks).toEqual([]);
    expectClean(reading);
  });
});
