import { avatar } from './avatar.js';
import { h } from './element.js';
import { hook } from './hooks.js';
import { clockIn, when } from './when.js';
import { w } from './words.js';

/** The right column: who the customer is and what else they asked. */
export function createContext(ticket) {
  const { requester } = ticket;
  return [
    h(
      'div',
      { class: 'context-tabs', ...hook('test', 'customer-context-tab-navigation') },
      h('span', { class: 'context-tab current' }, w('user')),
      h('span', { class: 'context-tab' }, w('knowledge')),
    ),
    h(
      'div',
      { class: 'card' },
      h(
        'div',
        { class: 'card-head' },
        avatar(requester.name, requester.id, 'large'),
        h(
          'div',
          { class: 'card-name' },
          h('a', { href: `/agent/users/${requester.id}` }, requester.name),
          h('span', { class: 'faint' }, [requester.title, requester.organisation].filter(Boolean).join(', ')),
        ),
      ),
      h(
        'dl',
        {},
        pair('email', requester.email),
        requester.phone && pair('phone', requester.phone),
        pair('localTime', clockIn(requester.zone)),
        pair('language', requester.locale),
      ),
    ),
    h('h3', {}, w('interactions')),
    ticket.others.length === 0
      ? h('p', { class: 'faint pad' }, w('noOther'))
      : h(
          'ul',
          { class: 'others' },
          ticket.others.map((other) =>
            h(
              'li',
              {},
              h('span', { class: `dot status-${other.status}` }),
              h('a', { href: `/agent/tickets/${other.id}` }, other.subject),
              h('span', { class: 'faint' }, `${when(other.updatedAt)} · ${w(other.status)}`),
            ),
          ),
        ),
  ];
}

function pair(label, value) {
  return [h('dt', {}, w(label)), h('dd', {}, value)];
}
