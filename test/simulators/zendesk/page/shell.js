import { avatar } from './avatar.js';
import { h } from './element.js';
import { icon } from './icons.js';
import { state } from './state.js';
import { w } from './words.js';

const PLACES = [
  ['home', 'home', '/agent/dashboard'],
  ['views', 'views', '/agent/filters/1'],
  ['customers', 'people', null],
  ['organisations', 'company', null],
  ['reporting', 'chart', null],
  ['settings', 'gear', null],
];

const TOOLS = [
  ['search', 'search'],
  ['conversations', 'chat'],
  ['call', 'phone'],
  ['notifications', 'bell'],
  ['apps', 'grid'],
];

/** The frame around everything: dark rail, tab strip, toolbar, and the place for panes. */
export function createShell() {
  const places = PLACES.map(([name, picture, path]) =>
    path === null
      ? h('button', { class: 'place', title: w(name), 'aria-label': w(name) }, icon(picture, 20))
      : h('a', { class: 'place', href: path, title: w(name), 'aria-label': w(name) }, icon(picture, 20)),
  );
  const tabs = h('div', { class: 'tabs' });
  const banner = h('p', { class: 'banner', role: 'status', hidden: true });
  const main = h('main', { 'data-garden-id': 'navigation.main', class: 'main' });
  const toolbar = h(
    'div',
    { class: 'toolbar', 'data-test-id': 'header-toolbar' },
    TOOLS.map(([name, picture]) =>
      h('button', { class: 'tool', title: w(name), 'aria-label': w(name) }, icon(picture)),
    ),
    avatar(state.me.name, state.me.id, 'small'),
  );
  const root = h(
    'div',
    { class: 'shell' },
    h(
      'nav',
      { class: 'rail', 'aria-label': w('main') },
      h('span', { class: 'brand' }, icon('mark', 22)),
      places,
    ),
    h('div', { class: 'work' }, h('header', { class: 'top' }, tabs, toolbar), banner, main),
  );
  return {
    root,
    tabs,
    main,
    banner,
    select(route) {
      const current = route.kind === 'home' ? 0 : route.kind === 'view' ? 1 : -1;
      for (const [index, place] of places.entries()) place.toggleAttribute('data-current', index === current);
    },
  };
}
