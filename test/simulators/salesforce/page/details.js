import { component, wrapper } from './component.js';
import { h } from './element.js';
import { fieldLabel } from './field-words.js';
import { hidden } from './highlights.js';
import { icon } from './icons.js';
import { createValue } from './values.js';
import { w } from './words.js';

/** The fields of a record in two columns, each with the hook that names it as the API does. */
export function createDetails(record) {
  const rows = [];
  for (let place = 0; place < record.details.length; place += 2) {
    rows.push(record.details.slice(place, place + 2));
  }
  return wrapper(
    'flexipage-component2',
    { 'data-component-id': 'force_detailPanel', class: 'part' },
    component(
      'records-lwc-detail-panel',
      { class: 'card' },
      h('h2', { class: 'card-title' }, w('details')),
      component(
        'records-base-record-form',
        {},
        component(
          'records-lwc-record-layout',
          {},
          h(
            'div',
            { class: 'layout', role: 'list', 'aria-label': w('layout') },
            rows.map((row) =>
              component(
                'records-record-layout-row',
                { class: 'layout-row' },
                row.map((field) => createItem(record.object, field)),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function createItem(object, field) {
  const label = fieldLabel(field.name);
  return component(
    'records-record-layout-item',
    { 'field-label': label, role: 'listitem', class: 'layout-item' },
    h(
      'div',
      { class: 'slds-form__item', 'data-target-selection-name': `sfdc:RecordField.${object}.${field.name}` },
      h(
        'div',
        { class: 'slds-form-element slds-form-element_stacked' },
        h('div', { class: 'slds-form-element__label' }, h('span', { class: 'test-id__field-label' }, label)),
        h(
          'div',
          { class: 'slds-form-element__control' },
          h(
            'span',
            { class: 'test-id__field-value' },
            h('slot', { name: 'outputField' }, createValue(field)),
          ),
          h(
            'button',
            { class: 'test-id__inline-edit-trigger slds-button_icon', title: w('edit', label) },
            icon('pencil', 12),
            hidden(w('edit', label)),
          ),
        ),
      ),
    ),
  );
}
