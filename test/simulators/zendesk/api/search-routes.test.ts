// @vitest-environment node
import { expect, test } from 'vitest';
import { askZendesk, createTestZendesk } from '../ask-zendesk';
import { ANA, MARA } from '../seed/found-account';
import { listTickets, type Ticket } from '../world/account';
import { measureTicket } from '../world/measure-ticket';

const zendesk = createTestZendesk();
const { account } = zendesk.control;
const tickets = listTickets(account);
const UNSOLVED = ['new', 'open', 'pending', 'hold'];
const solvedAt = (ticket: Ticket): number => measureTicket(account, ticket).solvedAt ?? 0;
const day = (text: string): number => Date.parse(text);

function count(query: string): unknown {
  return askZendesk(zendesk, `/api/v2/search/count.json?query=${encodeURIComponent(query)}`).json.at('count');
}

test.each<[string, (ticket: Ticket) => boolean]>([
  [
    `type:ticket requester_id:${MARA} status<solved`,
    (t) => t.requesterId === MARA && UNSOLVED.includes(t.status),
  ],
  [`type:ticket requester:${MARA}`, (t) => t.requesterId === MARA],
  ['type:ticket requester:mara.lindqvist@northwind.example', (t) => t.requesterId === MARA],
  ['type:ticket assignee:me status:solved', (t) => t.assigneeId === ANA && t.status === 'solved'],
  ['type:ticket assignee:none', (t) => t.assigneeId === null],
  ['type:ticket status>=solved', (t) => !UNSOLVED.includes(t.status)],
  ['type:ticket satisfaction:good', (t) => t.score === 'good' && t.ratingComment === null],
  ['type:ticket satisfaction:badwithcomment', (t) => t.score === 'bad' && t.ratingComment !== null],
  [
    'type:ticket satisfaction:good satisfaction:goodwithcomment satisfaction:bad satisfaction:badwithcomment',
    (t) => t.score === 'good' || t.score === 'bad',
  ],
  ['type:ticket tags:exports tags:imports', (t) => t.tags.includes('exports') || t.tags.includes('imports')],
  ['type:ticket assignee:me -tags:plus', (t) => t.assigneeId === ANA && !t.tags.includes('plus')],
  [
    'type:ticket assignee:me solved>=2026-09-30T22:00:00Z solved<2026-11-01T23:00:00Z',
    (t) =>
      t.assigneeId === ANA &&
      solvedAt(t) >= day('2026-09-30T22:00:00Z') &&
      solvedAt(t) < day('2026-11-01T23:00:00Z'),
  ],
  ['type:ticket satisfaction:offered -status:closed', (t) => t.score === 'offered' && t.status !== 'closed'],
  ['type:ticket organization:Northwind', (t) => t.organizationId === 360_900_001],
  [
    'type:ticket organization:360900001 group:Support',
    (t) => t.organizationId === 360_900_001 && t.groupId === 360_000_401,
  ],
  ['type:ticket created>2026-10-01', (t) => t.createdAt >= day('2026-10-02')],
  [
    'type:ticket created>=2026-10-01 created<2026-11-01',
    (t) => t.createdAt >= day('2026-10-01') && t.createdAt < day('2026-11-01'),
  ],
  ['type:ticket solved>2026-09-15', (t) => solvedAt(t) >= day('2026-09-16')],
  ['type:ticket solved<2026-09-15', (t) => solvedAt(t) > 0 && solvedAt(t) < day('2026-09-15')],
])('%s', (query, belongs) => {
  const expected = tickets.filter(belongs).length;
  expect(expected).toBeGreaterThan(0);
  expect(count(query)).toBe(expected);
});

test('an unknown operator finds nothing and an empty query is refused', () => {
  expect(count('type:ticket nonsense:1')).toBe(0);
  expect(askZendesk(zendesk, '/api/v2/search/count?query=').status).toBe(422);
});

test('results name their kind and page by offset only', () => {
  const first = askZendesk(zendesk, '/api/v2/search.json?query=type:ticket&per_page=25').json;
  expect(first.list('results')).toHaveLength(25);
  expect(first.at('results', 0, 'result_type')).toBe('ticket');
  expect(first.at('facets')).toBeNull();
  expect(first.at('count')).toBe(60);
  expect(String(first.at('next_page'))).toMatch(
    /^https:\/\/acme\.zendesk\.com\/api\/v2\/search\.json\?.*page=2/,
  );
  const refused = askZendesk(zendesk, '/api/v2/search?query=type:ticket&page[size]=10');
  expect([refused.status, refused.json.at('description')]).toEqual([400, 'page must be an integer']);
});

test('a search ends at 1000 results', () => {
  const deep = askZendesk(zendesk, '/api/v2/search?query=type:ticket&page=11&per_page=100');
  expect(deep.status).toBe(422);
  expect(deep.json.at('description')).toContain('Search Response Limits');
});

test('people and organisations are found by name', () => {
  expect(askZendesk(zendesk, '/api/v2/search?query=type:user lindqvist').json.at('results', 0, 'id')).toBe(
    MARA,
  );
  expect(askZendesk(zendesk, '/api/v2/search?query=type:organization northwind').json.at('count')).toBe(1);
});
