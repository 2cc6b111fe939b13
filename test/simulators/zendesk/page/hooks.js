/**
 * The attributes other programs find things by, for the current and for an older generation of the page.
 * The older one has no test id on panes, log and comments, and marks a comment with the comment's own id.
 */
const CURRENT = {
  tablist: () => ({ 'data-test-id': 'header-tablist' }),
  tab: (id, selected) => ({
    'data-test-id': 'header-tab',
    'data-entity-type': 'TICKET_ENTITY_TYPE',
    'data-entity-id': id,
    'data-entity-is-selected': String(selected),
  }),
  pane: (id, active) => ({
    'data-test-id': `ticket-${id}-standard-layout`,
    'data-is-active': String(active),
  }),
  subject: () => ({ 'data-test-id': 'omni-header-subject' }),
  log: () => ({ 'data-test-id': 'omni-log-container' }),
  commentTag: 'article',
  comment: (comment) => ({ 'data-test-id': 'omni-log-comment-item', id: `comment-${comment.auditId}` }),
  message: (kind) => ({ 'data-test-id': 'omni-log-item-message', type: kind }),
  test: (name) => ({ 'data-test-id': name }),
};

const OLDER = {
  ...CURRENT,
  tablist: () => ({}),
  tab: (id, selected) => ({ 'data-entity-id': id, 'data-selected': String(selected) }),
  pane: (_, active) => ({ 'data-is-active': String(active) }),
  subject: () => ({ 'data-test-id': 'ticket-pane-subject' }),
  log: () => ({}),
  commentTag: 'div',
  comment: (comment) => ({ 'data-comment-id': comment.id }),
  message: (kind) => ({ 'data-kind': kind }),
  test: () => ({}),
};

let hooks = CURRENT;

export function setGeneration(name) {
  hooks = name === 'older' ? OLDER : CURRENT;
}

export function hook(name, ...args) {
  const found = hooks[name];
  return typeof found === 'function' ? found(...args) : found;
}
