import { avatar } from './avatar.js';
import { h, setHtml } from './element.js';
import { hook } from './hooks.js';
import { when } from './when.js';
import { w } from './words.js';

/** One comment or one line of a transcript. */
export function createMessage(entry) {
  const person = entry.authorId ?? 0;
  const content = setHtml(
    h('div', { class: 'content', ...hook('test', 'omni-log-message-content') }),
    entry.html,
  );
  const own = entry.auditId === undefined ? ['div', {}] : [hook('commentTag'), hook('comment', entry)];
  return h(
    own[0],
    { class: `entry ${entry.kind}`, ...own[1] },
    avatar(entry.name, person),
    h(
      'div',
      { class: 'bubble', ...hook('message', entry.kind) },
      h(
        'div',
        { class: 'byline' },
        h(
          'span',
          { class: 'sender', ...hook('test', 'omni-log-item-sender') },
          person
            ? h(
                'a',
                { href: `/agent/users/${person}`, ...hook('test', 'omni-log-comment-user-link') },
                entry.name,
              )
            : entry.name,
        ),
        entry.kind === 'internal' &&
          h('span', { class: 'note-tag', ...hook('test', 'omni-log-internal-note-tag') }, w('internal')),
        h('time', { datetime: new Date(entry.at).toISOString() }, when(entry.at)),
      ),
      content,
    ),
  );
}
