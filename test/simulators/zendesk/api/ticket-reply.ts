import type { Json } from '../../exchange';
import { shapeDates, shapeMetricSet } from '../shape/metric-set';
import { shapeGroup, shapeOrganization } from '../shape/organization';
import { shapeSla, shapeTicket } from '../shape/ticket';
import { shapeUser } from '../shape/user';
import { type Account, listComments, type Ticket } from '../world/account';
import type { Call } from './route';

/** A ticket with what its side-loads put inside it. */
export function shapeTicketWith(call: Call, ticket: Ticket, includes: Set<string>): Json {
  const { account, world } = call;
  return {
    ...shapeTicket(account, ticket),
    ...(includes.has('metric_sets') && world.settings.sideload === 'all'
      ? { metric_set: shapeMetricSet(account, ticket) }
      : {}),
    ...(includes.has('slas') ? { slas: shapeSla(ticket, call.now) } : {}),
    ...(includes.has('comment_count') ? { comment_count: listComments(ticket).length } : {}),
    ...(includes.has('dates') ? { dates: shapeDates(account, ticket) } : {}),
    ...(includes.has('incident_counts') ? { incident_count: 0 } : {}),
  };
}

/** What side-loads put beside the tickets. */
export function shapeBeside(call: Call, tickets: Ticket[], includes: Set<string>): { [key: string]: Json } {
  const { account, world } = call;
  const beside: { [key: string]: Json } = {};
  if (includes.has('users')) {
    beside.users = shapeUsers(
      account,
      tickets.flatMap((t) => [t.requesterId, t.submitterId, t.assigneeId]),
    );
  }
  if (includes.has('groups')) {
    const ids = new Set(tickets.map((ticket) => ticket.groupId));
    beside.groups = account.groups
      .filter((group) => ids.has(group.id))
      .map((group) => shapeGroup(account, group));
  }
  if (includes.has('organizations')) {
    const ids = new Set(tickets.map((ticket) => ticket.organizationId));
    beside.organizations = [...account.organisations.values()]
      .filter((organisation) => ids.has(organisation.id))
      .map((organisation) => shapeOrganization(account, organisation));
  }
  if (includes.has('metric_sets') && world.settings.sideload === 'list') {
    beside.metric_sets = tickets.map((ticket) => shapeMetricSet(account, ticket));
  }
  return beside;
}

/** The people with these ids, each once. */
export function shapeUsers(account: Account, ids: (number | null)[]): Json[] {
  return [...new Set(ids)].flatMap((id) => {
    const person = id === null ? undefined : account.people.get(id);
    return person ? [shapeUser(account, person)] : [];
  });
}
