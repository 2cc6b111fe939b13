import { createComposer } from './composer.js';
import { createContext } from './context.js';
import { showModal } from './dialogs.js';
import { h } from './element.js';
import { createFields } from './fields.js';
import { hook } from './hooks.js';
import { icon } from './icons.js';
import { createLog } from './log.js';
import { call, state } from './state.js';
import { due } from './when.js';
import { w } from './words.js';

/** One ticket's pane; it stays mounted while another ticket is in front. */
export function createPane(id) {
  const crumbs = h('div', { class: 'crumbs' });
  const fields = h('aside', { class: 'fields', 'data-test-id': 'column-1', 'aria-label': w('fields') });
  const context = h('aside', { class: 'context', 'data-test-id': 'column-3', 'aria-label': w('context') });
  const heading = h('div', { class: 'heading' });
  const place = h('div', { class: 'log-place' }, h('div', { class: 'log-wait' }));
  const composer = createComposer(id, () => load());
  const root = h(
    'section',
    { class: 'pane ticket-panes-grid-layout', ...hook('pane', id, true) },
    h('div', { 'data-side-conversations-anchor-id': id }),
    crumbs,
    h(
      'div',
      { class: 'columns' },
      fields,
      h('div', { class: 'conversation', 'data-test-id': 'column-2' }, heading, place, composer.root),
      context,
    ),
  );
  let ticket = null;
  let log = null;
  let shown = 20;

  async function load() {
    ticket = await call(`/sim/tickets/${id}?shown=${shown}`);
    const listed = state.tickets.find((entry) => entry.id === id);
    if (listed) listed.status = ticket.status;
    crumbs.replaceChildren(...drawCrumbs(ticket));
    heading.replaceChildren(...drawHeading(ticket));
    fields.replaceChildren(...createFields(ticket));
    context.replaceChildren(...createContext(ticket));
    composer.update(ticket);
    log?.update(ticket);
  }

  return {
    id,
    root,
    composer,
    load,
    title: () => ticket?.subject,
    hasLog: () => log !== null,
    mountLog() {
      if (log || !ticket) return;
      log = createLog(async () => {
        shown += 100;
        await load();
      });
      place.replaceChildren(log.root);
      log.update(ticket);
    },
    setActive(active) {
      root.setAttribute('data-is-active', String(active));
      root.hidden = !active;
      if (active) log?.scrollToEnd();
    },
    showGone() {
      place.replaceChildren(h('p', { class: 'empty' }, `#${id} –`));
    },
  };
}

function drawCrumbs(ticket) {
  return [
    h('span', { class: 'crumb' }, ticket.requester.organisation ?? w('none')),
    h('a', { class: 'crumb', href: `/agent/users/${ticket.requester.id}` }, ticket.requester.name),
    h(
      'span',
      { class: 'crumb current' },
      h(
        'span',
        { class: `badge status-${ticket.status}`, 'data-cy-test-id': 'status-badge-state' },
        w(ticket.status),
      ),
      `${w('ticket')} #${ticket.id}`,
    ),
    h(
      'span',
      { class: 'crumb-tools' },
      h('button', { class: 'quiet', onclick: () => showModal('drawn') }, w('merge')),
      h('button', { class: 'quiet', onclick: () => showModal('native') }, w('remove')),
    ),
  ];
}

function drawHeading(ticket) {
  const channel = ticket.channel === 'email' ? w('email_channel') : w(ticket.channel);
  return [
    h('input', { class: 'subject', value: ticket.subject, 'aria-label': w('subject'), ...hook('subject') }),
    h(
      'div',
      { class: 'heading-line' },
      icon(
        ticket.channel === 'voice' ? 'phone' : ticket.channel === 'native_messaging' ? 'chat' : 'mail',
        14,
      ),
      h('span', hook('test', 'omni-header-via-label'), w('via', channel)),
      ticket.sla &&
        h(
          'span',
          { class: 'sla', ...hook('test', `sla-policy-${ticket.sla.metric}`) },
          icon('clock', 12),
          w('sla', due(ticket.sla.breachAt)),
        ),
    ),
  ];
}
