import { h } from './element.js';
import { icon } from './icons.js';
import { w } from './words.js';

let open = null;

/** A dialog of the page, drawn over everything with a backdrop, as the real one is. */
export function showModal({ title, text, content, action, onAction = hideModal }) {
  hideModal();
  open = h(
    'div',
    { class: 'modal-container slds-modal__container-host' },
    h(
      'section',
      {
        role: 'dialog',
        class: 'slds-modal slds-fade-in-open',
        'aria-modal': 'true',
        'aria-labelledby': 'modal-title',
      },
      h(
        'div',
        { class: 'slds-modal__container' },
        h(
          'button',
          { class: 'slds-modal__close', title: w('close'), 'aria-label': w('close'), onclick: hideModal },
          icon('close'),
        ),
        h('h2', { id: 'modal-title', class: 'slds-modal__header' }, title),
        h('div', { class: 'slds-modal__content' }, text ? h('p', {}, text) : null, content),
        h(
          'div',
          { class: 'slds-modal__footer' },
          h('button', { class: 'slds-button slds-button_neutral', onclick: hideModal }, w('cancel')),
          h('button', { class: 'slds-button slds-button_brand', onclick: onAction }, action),
        ),
      ),
    ),
    h('div', { class: 'slds-backdrop slds-backdrop_open' }),
  );
  document.body.append(open);
  open.querySelector('button, select')?.focus();
}

export function hideModal() {
  open?.remove();
  open = null;
}
