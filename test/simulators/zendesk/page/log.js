import { h } from './element.js';
import { hook } from './hooks.js';
import { createMessage } from './message.js';
import { w } from './words.js';

/** The conversation: the latest comments first to be shown, older ones on demand. */
export function createLog(onMore) {
  const root = h('div', {
    class: 'log',
    role: 'log',
    tabindex: '0',
    'aria-label': w('conversations'),
    ...hook('log'),
  });
  const drawn = new Map();
  let latest = null;

  function update(ticket) {
    const atEnd = root.scrollHeight - root.scrollTop - root.clientHeight < 80;
    const before = root.scrollHeight;
    const list = [...ticket.comments, ...ticket.transcript].sort((a, b) => a.at - b.at);
    const nodes = list.map((entry) => {
      const text = JSON.stringify(entry);
      const known = drawn.get(entry.id);
      if (known?.text === text) return known.node;
      const node = createMessage(entry);
      drawn.set(entry.id, { text, node });
      return node;
    });
    const hidden = ticket.total - ticket.comments.length;
    const more =
      hidden > 0
        ? [
            h(
              'button',
              { class: 'show-more', ...hook('test', 'convolog-show-more-button'), onclick: onMore },
              w('showMore', String(Math.min(100, hidden))),
            ),
          ]
        : [];
    root.replaceChildren(...more, ...nodes);
    const fresh = list.at(-1)?.id ?? null;
    if (atEnd || fresh !== latest) scrollToEnd();
    else root.scrollTop += root.scrollHeight - before;
    latest = fresh;
  }

  function scrollToEnd() {
    root.scrollTop = root.scrollHeight;
  }

  return { root, update, scrollToEnd };
}
