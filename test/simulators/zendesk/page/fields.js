import { avatar } from './avatar.js';
import { h } from './element.js';
import { hook } from './hooks.js';
import { icon } from './icons.js';
import { w } from './words.js';

/** The left column: the ticket's fields, drawn as the closed selects they are in real life. */
export function createFields(ticket) {
  return [
    field('requester', 'ticket-system-field-requester-select', [
      avatar(ticket.requester.name, ticket.requester.id, 'tiny'),
      h('span', { class: 'value' }, ticket.requester.name),
    ]),
    field(
      'assignee',
      'assignee-field',
      h(
        'span',
        { class: 'value' },
        ticket.assignee ? `${ticket.group ?? ''} / ${ticket.assignee}` : w('nobody'),
      ),
    ),
    field('followers', 'followers-field', h('span', { class: 'value faint' }, w('none'))),
    h('hr', {}),
    field(
      'tags',
      'ticket-system-field-tags',
      h(
        'span',
        { class: 'chips' },
        ticket.tags.map((tag) =>
          h('span', { class: 'chip', ...hook('test', 'ticket-system-field-tags-item-selected') }, tag),
        ),
      ),
    ),
    field(
      'type',
      'ticket-fields-type-select',
      h('span', { class: 'value' }, ticket.type ? w(ticket.type) : w('none')),
    ),
    field(
      'priority',
      'ticket-fields-priority-select',
      h('span', { class: 'value' }, ticket.priority ? w(ticket.priority) : w('none')),
    ),
    field('area', 'ticket-fields-area', h('span', { class: 'value' }, ticket.tags[0] ?? w('none'))),
    field('status', 'ticket-fields-status-view', [
      h('span', { class: `dot status-${ticket.status}` }),
      h('span', { class: 'value' }, w(ticket.status)),
    ]),
  ];
}

function field(label, test, content) {
  return h(
    'div',
    { class: 'field' },
    h('span', { class: 'label' }, w(label)),
    h('div', { class: 'control', ...hook('test', test) }, content, icon('down', 12)),
  );
}
