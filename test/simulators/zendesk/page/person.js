import { avatar } from './avatar.js';
import { h } from './element.js';
import { countTickets, createTable } from './lists.js';
import { call } from './state.js';
import { clockIn } from './when.js';
import { w } from './words.js';

/** A customer's own page. */
export async function createPersonPage(id) {
  const { person, tickets } = await call(`/sim/users/${id}`);
  return h(
    'div',
    { class: 'list-page' },
    h(
      'div',
      { class: 'view-list person' },
      avatar(person.name, person.id, 'large'),
      h('h1', {}, h('bdi', {}, person.name)),
      h('p', { class: 'faint' }, [person.title, person.organisation].filter(Boolean).join(', ')),
      h(
        'dl',
        {},
        h('dt', {}, w('email')),
        h('dd', {}, person.email),
        h('dt', {}, w('localTime')),
        h('dd', {}, clockIn(person.zone)),
      ),
    ),
    h(
      'div',
      { class: 'list' },
      h('h2', {}, w('requests')),
      h('p', { class: 'faint' }, countTickets(tickets)),
      createTable(tickets),
    ),
  );
}
