import { h } from './element.js';
import { hook } from './hooks.js';
import { icon } from './icons.js';
import { saveTicket } from './state.js';
import { w } from './words.js';

const TOOLS = [
  ['bold', 'bold'],
  ['bullets', 'list'],
  ['attach', 'clip'],
  ['emoji', 'smile'],
];

/** The reply box. It writes into the simulator as the real page writes to its server. */
export function createComposer(id, onSaved) {
  let isPublic = true;
  const editor = h('div', {
    class: 'editor ck-content',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': w('publicReply'),
    'data-placeholder': w('writeHere'),
    ...hook('test', 'omnicomposer-rich-text-ckeditor'),
  });
  const to = h('span', { class: 'to' });
  const notice = h('span', { class: 'sent', role: 'status' });
  const kinds = ['publicReply', 'internalNote'].map((name) =>
    h(
      'button',
      {
        class: 'kind',
        'aria-pressed': String(name === 'publicReply'),
        onclick: () => choose(name === 'publicReply'),
      },
      w(name),
    ),
  );
  const submit = (name, status) =>
    h('button', { class: `submit ${status}`, onclick: () => save(status) }, w(name));
  const root = h(
    'div',
    { class: 'composer' },
    h('div', { class: 'composer-head' }, kinds, notice, to),
    editor,
    h(
      'div',
      { class: 'composer-foot', ...hook('test', 'ticket-footer') },
      h('span', { class: 'tools' }, TOOLS.map(createTool)),
      submit('submitOpen', 'open'),
      submit('submitPending', 'pending'),
      submit('submitSolved', 'solved'),
    ),
  );

  function choose(next) {
    isPublic = next;
    root.classList.toggle('note', !isPublic);
    editor.dataset.placeholder = w(isPublic ? 'writeHere' : 'writeNote');
    editor.setAttribute('aria-label', w(isPublic ? 'publicReply' : 'internalNote'));
    for (const [index, kind] of kinds.entries())
      kind.setAttribute('aria-pressed', String((index === 0) === isPublic));
  }

  async function save(status) {
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks of the editor are elements, and only innerText keeps them
    const body = editor.innerText.trim();
    try {
      await saveTicket(id, { status, ...(body === '' ? {} : { comment: { body, public: isPublic } }) });
      editor.replaceChildren();
      notice.textContent = w('sent');
      setTimeout(() => notice.replaceChildren(), 2500);
      await onSaved();
    } catch (error) {
      notice.textContent = String(error.message);
    }
  }

  return {
    root,
    save,
    update(ticket) {
      to.replaceChildren(`${w('to')} `, h('span', { class: 'chip' }, ticket.requester.name));
      root.hidden = ticket.status === 'closed';
    },
  };
}

function createTool([name, picture]) {
  return h('button', { class: 'tool', title: w(name), 'aria-label': w(name) }, icon(picture, 14));
}
