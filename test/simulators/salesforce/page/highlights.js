import { component, wrapper } from './component.js';
import { h } from './element.js';
import { fieldLabel, objectLabel } from './field-words.js';
import { icon, objectIcon } from './icons.js';
import { showModal } from './modal.js';
import { createLink, createValue } from './values.js';
import { w } from './words.js';

/** The header of a record: what it is, its name, a few fields, the buttons. */
export function createHighlights(record) {
  const kind = record.object.toLowerCase();
  return wrapper(
    'flexipage-component2',
    { 'data-component-id': 'force_highlights2', class: 'part' },
    component(
      'records-lwc-highlights-panel',
      {},
      component(
        'records-lwc-record-layout',
        {},
        component(
          `forcegenerated-highlightspanel_${kind}___012000000000000aaa___compact___view___recordlayout2`,
          {},
          createPanel(record),
        ),
      ),
    ),
  );
}

/** The name comes through two slots, as it does in the real one. */
function createPanel(record) {
  const name = h(
    'slot',
    { name: 'primaryField', slot: 'primaryField' },
    component('lightning-formatted-text', { class: 'title-text' }, record.name),
  );
  const panel = component(
    'records-highlights2',
    {},
    h(
      'div',
      { class: 'highlights slds-page-header' },
      h(
        'div',
        { class: 'highlights-top' },
        objectIcon(record.object),
        h(
          'h1',
          { class: 'highlights-title' },
          component('records-entity-label', { class: 'entity-label' }, objectLabel(record.object)),
          h('div', { class: 'slds-page-header__title' }, ''),
        ),
        createRibbon(record),
      ),
      h(
        'div',
        { class: 'secondary-fields' },
        record.compact.map((field) => createItem(field)),
      ),
    ),
  );
  const title = (panel.shadowRoot ?? panel).querySelector('.slds-page-header__title');
  if (!panel.shadowRoot) title.append(name);
  else {
    title.append(h('slot', { name: 'primaryField' }));
    panel.append(name);
  }
  return panel;
}

function createItem(field) {
  return component(
    'records-highlights-details-item',
    { class: 'detail-item' },
    h(
      'div',
      {},
      h('p', { class: 'slds-text-title', title: fieldLabel(field.name) }, fieldLabel(field.name)),
      h('p', { class: 'fieldComponent' }, field.to ? createLink(field.to, field.value) : createValue(field)),
    ),
  );
}

function createRibbon(record) {
  const remove = () => showModal({ title: w('deleteTitle'), text: w('deleteText'), action: w('remove') });
  const actions = [
    [w('follow'), null],
    [w('editRecord'), null],
    record.object === 'Account' && [w('newCase'), null],
    [w('remove'), remove],
  ];
  return component(
    'runtime_platform_actions-actions-ribbon',
    { class: 'ribbon' },
    h(
      'ul',
      { class: 'slds-button-group-list' },
      actions
        .filter((action) => action)
        .map(([label, act]) =>
          h('li', {}, h('button', { class: 'slds-button slds-button_neutral', onclick: act }, label)),
        ),
      h(
        'li',
        {},
        h(
          'button',
          { class: 'slds-button slds-button_icon', title: w('more') },
          icon('down', 12),
          hidden(w('more')),
        ),
      ),
    ),
  );
}

/** Text for screen readers alone. */
export function hidden(text) {
  return h('span', { class: 'slds-assistive-text' }, text);
}
