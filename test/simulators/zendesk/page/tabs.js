import { h } from './element.js';
import { hook } from './hooks.js';
import { icon } from './icons.js';
import { navigate } from './router.js';
import { state } from './state.js';
import { w } from './words.js';

const KEY = 'open-tabs';

/** Ids of the open tickets, in the order they were opened; they outlive a reload. */
export function openTabs() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

export function openTab(id) {
  const open = openTabs();
  if (!open.includes(id)) sessionStorage.setItem(KEY, JSON.stringify([...open, id]));
}

/** Closes a tab and returns the ticket that stands next to it, if any. */
export function closeTab(id) {
  const open = openTabs();
  const place = open.indexOf(id);
  const left = open.filter((entry) => entry !== id);
  sessionStorage.setItem(KEY, JSON.stringify(left));
  return left[Math.min(place, left.length - 1)] ?? null;
}

/** Tells whether the strip would look different, so that a tab is not exchanged under somebody's finger. */
export function describeTabs(route, titleOf) {
  const statusOf = (id) => state.tickets.find((ticket) => ticket.id === id)?.status;
  return JSON.stringify([route, openTabs().map((id) => [id, titleOf(id), statusOf(id)])]);
}

export function createTabs(route, titleOf, onClose) {
  const tabs = openTabs().map((id) => {
    const selected = route.kind === 'ticket' && route.id === id;
    const listed = state.tickets.find((ticket) => ticket.id === id);
    const title = titleOf(id) ?? listed?.subject ?? `#${id}`;
    return h(
      'div',
      { class: 'tab', role: 'presentation', ...hook('tab', id, selected) },
      h(
        'button',
        {
          class: 'tab-link',
          role: 'tab',
          onclick: () => navigate(`/agent/tickets/${id}`),
          'aria-selected': String(selected),
          title,
        },
        h('span', { class: `dot status-${listed?.status ?? 'open'}` }),
        h(
          'span',
          { class: 'tab-text' },
          h('span', { class: 'tab-title', ...hook('test', 'header-tab-title') }, title),
          h('span', { class: 'tab-subtitle', ...hook('test', 'header-tab-subtitle') }, `#${id}`),
        ),
      ),
      h(
        'button',
        {
          class: 'tab-close',
          title: w('closeTab'),
          'aria-label': `${w('closeTab')} #${id}`,
          onclick: () => onClose(id),
        },
        icon('close', 12),
      ),
    );
  });
  return h(
    'div',
    { class: 'tab-row' },
    h('div', { class: 'tab-list', role: 'tablist', ...hook('tablist') }, tabs),
    h('button', { class: 'tab-add' }, icon('plus', 14), w('add')),
  );
}
