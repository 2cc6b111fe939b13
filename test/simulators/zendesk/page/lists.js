import { h } from './element.js';
import { state } from './state.js';
import { when } from './when.js';
import { w } from './words.js';

const UNSOLVED = ['new', 'open', 'pending', 'hold'];

const VIEWS = [
  ['unsolved', (ticket) => ticket.assigneeId === state.me.id && UNSOLVED.includes(ticket.status)],
  ['unassigned', (ticket) => ticket.assigneeId === null],
  ['recent', (ticket) => UNSOLVED.includes(ticket.status)],
  ['solvedView', (ticket) => ticket.status === 'solved'],
  ['all', () => true],
];

/** Home and the views: a list of lists on the left, a table on the right. Home is the first view. */
export function createListPage(route) {
  const index = route.kind === 'view' ? Math.min(route.id - 1, VIEWS.length - 1) : 0;
  const [name, belongs] = VIEWS[Math.max(0, index)];
  const tickets = state.tickets.filter(belongs);
  return h(
    'div',
    { class: 'list-page' },
    h(
      'nav',
      { class: 'view-list', 'aria-label': w('views') },
      h('h2', {}, route.kind === 'home' ? w('dashboard') : w('views')),
      VIEWS.map(([view, test], place) =>
        h(
          'a',
          { href: `/agent/filters/${place + 1}`, 'data-current': place === index },
          h('span', {}, w(view)),
          h('span', { class: 'faint' }, String(state.tickets.filter(test).length)),
        ),
      ),
    ),
    h(
      'div',
      { class: 'list' },
      h('h1', {}, w(name)),
      h('p', { class: 'faint' }, countTickets(tickets)),
      createTable(tickets),
    ),
  );
}

export function countTickets(tickets) {
  return tickets.length === 1 ? w('oneTicket') : w('tickets', String(tickets.length));
}

export function createTable(tickets) {
  return h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ['status', 'number', 'subject', 'requester', 'organisation', 'priority', 'updated'].map((key) =>
          h('th', { scope: 'col' }, w(key)),
        ),
      ),
    ),
    h('tbody', {}, tickets.map(createRow)),
  );
}

function createRow(ticket) {
  return h(
    'tr',
    { 'data-ticket': ticket.id },
    h('td', {}, h('span', { class: `badge status-${ticket.status}` }, w(ticket.status))),
    h('td', { class: 'faint' }, `#${ticket.id}`),
    h('td', { class: 'wide' }, h('a', { href: `/agent/tickets/${ticket.id}` }, ticket.subject)),
    h('td', {}, h('bdi', {}, ticket.requester.name)),
    h('td', {}, ticket.organisation ?? w('none')),
    h('td', {}, ticket.priority ? w(ticket.priority) : w('none')),
    h('td', { class: 'faint' }, when(ticket.updatedAt)),
  );
}
