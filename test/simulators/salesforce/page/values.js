import { component } from './component.js';
import { h } from './element.js';
import { format, ticked } from './format.js';
import { pathOfRecord } from './router.js';

/** A field's value as the real page nests it: text in a leaf component, a link in three. */
export function createValue(field) {
  const { kind, value, currency, to } = field;
  if (to) return createLink(to, String(value));
  if (kind === 'check') {
    const box = h('input', {
      type: 'checkbox',
      disabled: true,
      checked: value === true,
      'aria-label': ticked(value),
    });
    return component('lightning-input', { class: 'value-box' }, h('span', { class: 'slds-checkbox' }, box));
  }
  const text = format(kind, value, currency);
  const tag = kind === 'long' ? 'lightning-formatted-rich-text' : 'lightning-formatted-text';
  return component(tag, { class: kind === 'long' ? 'value-long' : null }, text);
}

export function createLink(to, text) {
  return component(
    'force-lookup',
    {},
    component(
      'records-hoverable-link',
      {},
      h(
        'a',
        { href: pathOfRecord(to.object, to.id), class: 'text-link' },
        h('span', {}, h('slot', {}, text)),
      ),
    ),
  );
}
