import { type Answer, answerJson, type Json } from '../../exchange';
import { shapeOrganization } from '../shape/organization';
import { shapeTicket } from '../shape/ticket';
import { shapeUser } from '../shape/user';
import { listTickets } from '../world/account';
import { pageMustBeNumber, recordInvalid, searchTooDeep } from './error-answers';
import { matchTicket } from './match-ticket';
import { clampSize, offsetLinks } from './paging';
import type { Call, Route } from './route';
import { parseSearch } from './search-query';

/** how many results a search reaches at most */
const REACH = 1000;

export const SEARCH_ROUTES: Route[] = [
  { method: 'GET', path: /^\/search$/, answer: search },
  { method: 'GET', path: /^\/search\/count$/, answer: countFound },
];

function search(call: Call): Answer {
  const { asked } = call;
  if (asked.query.has('page[size]')) return pageMustBeNumber();
  const page = Number(asked.query.get('page') ?? 1);
  if (!Number.isInteger(page) || page < 1) return pageMustBeNumber();
  const size = clampSize(asked.query.get('per_page'));
  if (page * size > REACH && (page - 1) * size >= REACH) return searchTooDeep();
  const found = find(call);
  if (!found) return recordInvalid('query', 'Query: cannot be blank');
  return answerJson(200, {
    results: found.slice((page - 1) * size, page * size),
    facets: null,
    ...offsetLinks(asked, page, page * size < Math.min(found.length, REACH)),
    count: found.length,
  });
}

function countFound(call: Call): Answer {
  const found = find(call);
  return found ? answerJson(200, { count: found.length }) : recordInvalid('query', 'Query: cannot be blank');
}

/** Null when nothing was asked. Newest tickets first, as the default order ranks them. */
function find(call: Call): Json[] | null {
  const text = call.asked.query.get('query')?.trim() ?? '';
  if (text === '') return null;
  const query = parseSearch(text);
  const kinds = query.conditions.filter((condition) => condition.key === 'type').map((entry) => entry.value);
  const wants = (kind: string): boolean => kinds.length === 0 || kinds.includes(kind);
  const { account } = call;
  const named = (name: string): boolean => query.words.every((word) => name.toLowerCase().includes(word));
  const bare = query.conditions.every((condition) => condition.key === 'type');
  const tickets = wants('ticket')
    ? listTickets(account).filter((ticket) => matchTicket(account, ticket, query))
    : [];
  const users =
    bare && wants('user') ? [...account.people.values()].filter((person) => named(person.name)) : [];
  const organisations =
    bare && wants('organization')
      ? [...account.organisations.values()].filter((entry) => named(entry.name))
      : [];
  tickets.sort((a, b) => b.createdAt - a.createdAt);
  return [
    ...tickets.map((ticket) => ({ ...shapeTicket(account, ticket), result_type: 'ticket' })),
    ...users.map((person) => ({ ...shapeUser(account, person), result_type: 'user' })),
    ...organisations.map((entry) => withKind(shapeOrganization(account, entry), 'organization')),
  ];
}

function withKind(shaped: Json, kind: string): Json {
  return shaped !== null && typeof shaped === 'object' && !Array.isArray(shaped)
    ? { ...shaped, result_type: kind }
    : shaped;
}
