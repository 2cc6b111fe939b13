import { type Answer, answerJson } from '../../exchange';
import { shapeAudit } from '../shape/audit';
import { shapeComment } from '../shape/comment';
import { shapeConversationLog } from '../shape/conversation-log';
import { metricIdOf, shapeMetricSet } from '../shape/metric-set';
import { shapeTicketRelated } from '../shape/ticket';
import { listComments, listTickets, type Ticket } from '../world/account';
import { forbidden, recordNotFound } from './error-answers';
import { cutPage } from './paging';
import { type Call, type Route, readIncludes } from './route';
import { shapeBeside, shapeTicketWith, shapeUsers } from './ticket-reply';

/** Runs an endpoint of one ticket; absent and deleted ones are not found. */
function withTicket(answer: (call: Call, ticket: Ticket) => Answer): (call: Call) => Answer {
  return (call) => {
    const ticket = call.account.tickets.get(call.ids[0] ?? 0);
    return ticket && !ticket.deleted ? answer(call, ticket) : recordNotFound();
  };
}

export const TICKET_ROUTES: Route[] = [
  { method: 'GET', path: /^\/tickets\/(\d+)$/, answer: withTicket(showTicket) },
  { method: 'GET', path: /^\/tickets\/show_many$/, answer: showMany },
  { method: 'GET', path: /^\/tickets$/, answer: (call) => listAll(call, listTickets(call.account)) },
  { method: 'GET', path: /^\/users\/(\d+)\/tickets\/requested$/, answer: listRequested },
  { method: 'GET', path: /^\/organizations\/(\d+)\/tickets$/, answer: listOfOrganization },
  { method: 'GET', path: /^\/tickets\/(\d+)\/comments$/, answer: withTicket(listTicketComments) },
  {
    method: 'GET',
    path: /^\/tickets\/(\d+)\/comments\/count$/,
    answer: withTicket((_, ticket) =>
      answerJson(200, { count: { value: listComments(ticket).length, refreshed_at: null } }),
    ),
  },
  { method: 'GET', path: /^\/tickets\/(\d+)\/audits$/, answer: withTicket(listAudits) },
  { method: 'GET', path: /^\/tickets\/(\d+)\/audits\/(\d+)$/, answer: withTicket(showAudit) },
  { method: 'GET', path: /^\/tickets\/(\d+)\/metrics$/, answer: withTicket(showMetrics) },
  { method: 'GET', path: /^\/ticket_metrics\/(\d+)$/, answer: showMetricById },
  {
    method: 'GET',
    path: /^\/tickets\/(\d+)\/related$/,
    answer: withTicket((call, ticket) => answerJson(200, shapeTicketRelated(call.account, ticket))),
  },
  {
    method: 'GET',
    path: /^\/tickets\/(\d+)\/tags$/,
    answer: withTicket((_, ticket) => answerJson(200, { tags: ticket.tags })),
  },
  { method: 'GET', path: /^\/tickets\/(\d+)\/conversation_log$/, answer: withTicket(showConversationLog) },
  { method: 'GET', path: /^\/satisfaction_(ratings|reasons)(\/\d+)?$/, answer: forbidden },
  { method: 'GET', path: /^\/slas\/policies(\/\d+)?$/, answer: forbidden },
  { method: 'GET', path: /^\/incremental\/.+$/, answer: forbidden },
  { method: 'GET', path: /^\/guide\/survey_responses$/, answer: forbidden },
];

function showTicket(call: Call, ticket: Ticket): Answer {
  const includes = readIncludes(call.asked);
  return answerJson(200, {
    ticket: shapeTicketWith(call, ticket, includes),
    ...shapeBeside(call, [ticket], includes),
  });
}

function showMany(call: Call): Answer {
  const ids = new Set((call.asked.query.get('ids') ?? '').split(',').map(Number));
  const found = listTickets(call.account).filter((ticket) => ids.has(ticket.id));
  const includes = readIncludes(call.asked);
  return answerJson(200, {
    tickets: found.map((ticket) => shapeTicketWith(call, ticket, includes)),
    ...shapeBeside(call, found, includes),
    next_page: null,
    previous_page: null,
    count: found.length,
  });
}

function listAll(call: Call, tickets: Ticket[]): Answer {
  const page = cutPage(
    call.asked,
    tickets.map((ticket) => ({ id: ticket.id, at: ticket.createdAt, ticket })),
  );
  if ('refused' in page) return page.refused;
  const includes = readIncludes(call.asked);
  const shown = page.items.map((item) => item.ticket);
  return answerJson(200, {
    tickets: shown.map((ticket) => shapeTicketWith(call, ticket, includes)),
    ...shapeBeside(call, shown, includes),
    ...page.keys,
  });
}

function listRequested(call: Call): Answer {
  if (!call.account.people.has(call.ids[0] ?? 0)) return recordNotFound();
  return listAll(
    call,
    listTickets(call.account).filter((ticket) => ticket.requesterId === call.ids[0]),
  );
}

function listOfOrganization(call: Call): Answer {
  if (!call.account.organisations.has(call.ids[0] ?? 0)) return recordNotFound();
  return listAll(
    call,
    listTickets(call.account).filter((ticket) => ticket.organizationId === call.ids[0]),
  );
}

function listTicketComments(call: Call, ticket: Ticket): Answer {
  const page = cutPage(call.asked, listComments(ticket));
  if ('refused' in page) return page.refused;
  const authors = page.items.map((comment) => comment.authorId);
  return answerJson(200, {
    comments: page.items.map((comment) => shapeComment(call.account, comment)),
    ...(readIncludes(call.asked).has('users') ? { users: shapeUsers(call.account, authors) } : {}),
    ...page.keys,
  });
}

function listAudits(call: Call, ticket: Ticket): Answer {
  const page = cutPage(call.asked, ticket.audits);
  if ('refused' in page) return page.refused;
  const authors = page.items.map((audit) => audit.authorId);
  return answerJson(200, {
    audits: page.items.map((audit) => shapeAudit(call.account, ticket, audit)),
    ...(readIncludes(call.asked).has('users') ? { users: shapeUsers(call.account, authors) } : {}),
    ...page.keys,
  });
}

function showAudit(call: Call, ticket: Ticket): Answer {
  const audit = ticket.audits.find((entry) => entry.id === call.ids[1]);
  return audit ? answerJson(200, { audit: shapeAudit(call.account, ticket, audit) }) : recordNotFound();
}

function showMetrics(call: Call, ticket: Ticket): Answer {
  const metric = shapeMetricSet(call.account, ticket);
  return answerJson(200, { ticket_metric: call.world.settings.metricsShape === 'array' ? [metric] : metric });
}

function showMetricById(call: Call): Answer {
  const ticket = listTickets(call.account).find((entry) => metricIdOf(entry) === call.ids[0]);
  return ticket ? showMetrics(call, ticket) : recordNotFound();
}

function showConversationLog(call: Call, ticket: Ticket): Answer {
  const events = shapeConversationLog(call.account, ticket);
  return answerJson(200, {
    events,
    meta: { has_more: false, after_cursor: null, before_cursor: null },
    links: { next: null, prev: null },
  });
}
