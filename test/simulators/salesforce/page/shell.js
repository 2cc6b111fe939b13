import { h } from './element.js';
import { createFace } from './feed.js';
import { objectLabel } from './field-words.js';
import { hidden } from './highlights.js';
import { icon } from './icons.js';
import { state } from './state.js';
import { w } from './words.js';

/** The frame around everything: header, app navigation, the place for pages, the utility bar. */
export function createShell(view) {
  const items = [
    ['home', w('home'), '/lightning/page/home'],
    ...state.objects.map((object) => [
      object,
      objectLabel(object, true),
      `/lightning/o/${object}/list?filterName=Recent`,
    ]),
  ];
  const links = items.map(([key, label, href]) =>
    h(
      'one-app-nav-bar-item-root',
      { class: 'navItem', 'data-key': key },
      h('a', { href, title: label }, label),
    ),
  );
  const banner = h('p', { class: 'banner', role: 'status', hidden: true });
  const root = h(
    'div',
    { class: 'desktop container forceStyle oneOne navexDesktopLayoutContainer' },
    createHeader(),
    h(
      'div',
      { class: 'oneAppNavContainer slds-context-bar' },
      tool('apps', w('launcher')),
      h('span', { class: 'appName' }, state.settings.app === 'console' ? w('console') : w('sales')),
      h('nav', { class: 'nav-items', 'aria-label': w('nav') }, links),
    ),
    banner,
    h('main', { class: 'maincontent' }, view.root),
    createUtilityBar(),
  );
  return {
    root,
    banner,
    /** marks the item that an address belongs to */
    select(key) {
      for (const link of links) link.classList.toggle('slds-is-active', link.dataset.key === key);
    },
  };
}

function createHeader() {
  return h(
    'header',
    { id: 'oneHeader', class: 'slds-global-header_container' },
    h('span', { class: 'brand', 'aria-hidden': 'true' }, state.org),
    h(
      'button',
      { class: 'header-search', 'aria-label': w('search') },
      icon('search', 14),
      h('span', {}, w('search')),
    ),
    h(
      'div',
      { class: 'header-tools' },
      tool('help', w('help')),
      h(
        'a',
        { class: 'tool', href: '/lightning/setup/SetupOneHome/home', title: w('setup') },
        icon('gear'),
        hidden(w('setup')),
      ),
      tool('bell', w('bell')),
      h(
        'button',
        { class: 'tool profile', title: w('profile') },
        createFace(state.me.name, true),
        hidden(w('profile')),
      ),
    ),
  );
}

function tool(picture, name) {
  return h('button', { class: 'tool', title: name }, icon(picture), hidden(name));
}

function createUtilityBar() {
  const items = [
    ['clock', w('history')],
    ['note', w('notes')],
    ['phone', w('omni')],
  ];
  return h(
    'div',
    { class: 'utilitybar slds-utility-bar', role: 'region', 'aria-label': w('utility') },
    items.map(([picture, name]) => h('button', { class: 'utility-item' }, icon(picture, 14), name)),
  );
}
