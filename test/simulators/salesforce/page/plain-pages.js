import { h } from './element.js';
import { fieldLabel, objectLabel } from './field-words.js';
import { format, kindOfColumn } from './format.js';
import { objectIcon } from './icons.js';
import { pathOfRecord } from './router.js';
import { call, state, wait } from './state.js';
import { w } from './words.js';

/** Pages that show no record: lists, home, set-up. */
export function createPlainPage(route) {
  const root = h('div', { class: 'plain-page' }, h('div', { class: 'stencil stencil-body' }));
  const heading =
    route.kind === 'list' ? objectLabel(route.object, true) : route.kind === 'setup' ? w('setup') : w('home');

  async function draw() {
    if (route.kind === 'list') root.replaceChildren(await drawList(route.object));
    else root.replaceChildren(route.kind === 'setup' ? drawSetup() : drawHome());
  }

  return {
    path: route.path,
    root,
    async load() {
      await wait(state.settings.late);
      await draw();
    },
    refresh: () => (route.kind === 'list' ? draw() : null),
    redraw() {},
    name: () => heading,
    object: () => route.object,
    title: () => `${route.kind === 'list' ? `${w('recent')} | ${heading}` : heading} | Salesforce`,
  };
}

async function drawList(object) {
  const list = await call(`/sim/lists/${object}`).catch(() => null);
  if (!list) return h('div', { class: 'card missing', role: 'alert' }, h('p', {}, w('missing')));
  return h(
    'div',
    { class: 'card list-card' },
    h(
      'div',
      { class: 'list-head' },
      objectIcon(object),
      h(
        'h1',
        {},
        h('span', { class: 'entity-label' }, objectLabel(object, true)),
        h('div', { class: 'list-title' }, w('myList', objectLabel(object, true))),
      ),
    ),
    h('p', { class: 'faint list-count' }, w('items', String(list.rows.length))),
    h(
      'table',
      { class: 'slds-table' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [w('name'), ...list.columns.map(fieldLabel)].map((label) => h('th', { scope: 'col' }, label)),
        ),
      ),
      h(
        'tbody',
        {},
        list.rows.map((row) =>
          h(
            'tr',
            {},
            h(
              'th',
              { scope: 'row' },
              h('a', { class: 'text-link', href: pathOfRecord(object, row.id) }, row.name),
            ),
            list.columns.map((column) =>
              h('td', {}, format(kindOfColumn(column), row.cells[column], row.currency)),
            ),
          ),
        ),
      ),
    ),
  );
}

function drawHome() {
  const card = (title, text) =>
    h(
      'div',
      { class: 'card home-card' },
      h('h2', { class: 'card-title' }, title),
      h('p', { class: 'card-text' }, text),
    );
  return h(
    'div',
    { class: 'home' },
    h('h1', {}, w('welcome', state.me.name.split(' ')[0])),
    h('div', { class: 'home-cards' }, card(w('today'), w('nothing')), card(w('closing'), w('nothing'))),
  );
}

function drawSetup() {
  return h(
    'div',
    { class: 'card home-card' },
    h('h1', { class: 'card-title' }, w('setup')),
    h('p', { class: 'card-text' }, w('setupText')),
  );
}
