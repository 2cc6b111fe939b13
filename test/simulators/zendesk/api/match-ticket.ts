import { type Account, listComments, type Ticket } from '../world/account';
import { measureTicket } from '../world/measure-ticket';
import type { Condition, SearchQuery } from './search-query';

const ORDER: readonly string[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const DAY = 86_400_000;

/**
 * Whether a search finds this ticket. Unknown keys find nothing, as on the real one; a keyword said twice with a
 * colon means either.
 */
export function matchTicket(account: Account, ticket: Ticket, query: SearchQuery): boolean {
  const isEither = ({ operator, negated }: Condition) => operator === ':' && !negated;
  const either = query.conditions.filter(isEither);
  const wanted =
    either.every(({ key }) =>
      either.some((condition) => condition.key === key && meets(account, ticket, condition)),
    ) &&
    query.conditions
      .filter((condition) => !isEither(condition))
      .every((condition) => meets(account, ticket, condition) !== condition.negated);
  if (!wanted || query.words.length === 0) return wanted;
  const text = [ticket.subject, ...listComments(ticket).map((comment) => comment.text)]
    .join(' ')
    .toLowerCase();
  return query.words.every((word) => text.includes(word));
}

function meets(account: Account, ticket: Ticket, condition: Condition): boolean {
  const { key, value } = condition;
  switch (key) {
    case 'type':
    case 'ticket_type':
      return value === 'ticket' || ticket.type === value;
    case 'status':
      return compare(rankOf(ticket.status), rankOf(value), condition.operator);
    case 'requester':
    case 'requester_id':
      return isPerson(account, ticket.requesterId, value);
    case 'assignee':
    case 'assignee_id':
      return value === 'none' ? ticket.assigneeId === null : isPerson(account, ticket.assigneeId, value);
    case 'organization':
    case 'organization_id':
      return isNamed(
        ticket.organizationId,
        account.organisations.get(ticket.organizationId ?? 0)?.name,
        value,
      );
    case 'group':
    case 'group_id':
      return isNamed(
        ticket.groupId,
        account.groups.find((group) => group.id === ticket.groupId)?.name,
        value,
      );
    case 'satisfaction':
      // a rating with a remark is another value than one without
      return value === (ticket.ratingComment === null ? ticket.score : `${ticket.score}withcomment`);
    case 'priority':
      return ticket.priority === value || (value === 'none' && ticket.priority === null);
    case 'tags':
      return ticket.tags.includes(value) || (value === 'none' && ticket.tags.length === 0);
    case 'created':
      return compareDay(ticket.createdAt, condition);
    case 'updated':
      return compareDay(ticket.updatedAt, condition);
    case 'solved': {
      const at = measureTicket(account, ticket).solvedAt;
      return at !== null && compareDay(at, condition);
    }
    default:
      return false;
  }
}

function rankOf(status: string): number {
  return ORDER.indexOf(status);
}

function isPerson(account: Account, id: number | null, value: string): boolean {
  if (id === null) return false;
  if (value === 'me') return id === account.meId;
  const person = account.people.get(id);
  return (
    value === String(id) || value === person?.email || value.toLowerCase() === person?.name.toLowerCase()
  );
}

function isNamed(id: number | null, name: string | undefined, value: string): boolean {
  if (value === 'none') return id === null;
  return id !== null && (value === String(id) || value.toLowerCase() === name?.toLowerCase());
}

function compare(left: number, right: number, operator: Condition['operator']): boolean {
  if (right < 0) return false;
  switch (operator) {
    case ':':
      return left === right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
  }
}

/** A bare date means its whole day; with a time of day it means that instant. */
function compareDay(at: number, condition: Condition): boolean {
  const from = Date.parse(condition.value);
  if (Number.isNaN(from)) return false;
  const to = /^\d{4}-\d\d-\d\d$/.test(condition.value) ? from + DAY : from + 1000;
  switch (condition.operator) {
    case ':':
      return at >= from && at < to;
    case '<':
      return at < from;
    case '>':
      return at >= to;
    case '<=':
      return at < to;
    case '>=':
      return at >= from;
  }
}
