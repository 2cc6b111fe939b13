import { h } from './element.js';
import { w } from './words.js';

let open = null;

/** Opens a dialog of the page: `drawn` by hand with a backdrop, or `native` in the top layer. */
export function showModal(kind) {
  hideModal();
  open = kind === 'native' ? createNative() : createDrawn();
  document.body.append(open);
  if (kind === 'native') open.showModal();
  open.querySelector('button, input')?.focus();
}

export function hideModal() {
  open?.remove();
  open = null;
}

function createDrawn() {
  return h(
    'div',
    { class: 'backdrop' },
    h(
      'div',
      { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'dialog-title' },
      h('h2', { id: 'dialog-title' }, w('mergeTitle')),
      h('p', {}, w('mergeText')),
      h('label', {}, w('mergeField'), h('input', { class: 'plain-input', inputmode: 'numeric' })),
      buttons('merge', 'primary'),
    ),
  );
}

function createNative() {
  return h(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'dialog-title', onclose: hideModal },
    h('h2', { id: 'dialog-title' }, w('deleteTitle')),
    h('p', {}, w('deleteText')),
    buttons('remove', 'danger'),
  );
}

function buttons(action, kind) {
  return h(
    'div',
    { class: 'dialog-foot' },
    h('button', { class: 'quiet', onclick: hideModal }, w('cancel')),
    h('button', { class: kind, onclick: hideModal }, w(action)),
  );
}
