import { component, wrapper } from './component.js';
import { h } from './element.js';
import { fieldLabel, objectLabel } from './field-words.js';
import { format, kindOfColumn } from './format.js';
import { objectIcon } from './icons.js';
import { pathOfRecord } from './router.js';
import { w } from './words.js';

/** A list of what belongs to the record. */
export function createRelated(list, owner) {
  const all = pathOfRecord(owner.object, owner.id).replace(
    /view$/,
    `related/${relationOf(list.object)}/view`,
  );
  return wrapper(
    'flexipage-component2',
    { 'data-component-id': 'force_relatedListContainer', class: 'part' },
    component(
      'lst-related-list-view-manager',
      {},
      h(
        'article',
        { class: 'card' },
        h(
          'h2',
          { class: 'card-title' },
          objectIcon(list.object, 'small'),
          h('a', { class: 'card-link', href: all }, `${objectLabel(list.object, true)} (${list.count})`),
        ),
        h(
          'ul',
          { class: 'related' },
          list.rows.map((row) => createRow(list, row)),
        ),
        h('a', { class: 'card-foot', href: all }, w('viewAll')),
      ),
    ),
  );
}

/** What the API calls the list of an object's records below another one. */
function relationOf(object) {
  if (object.endsWith('__c')) return object.replace(/__c$/, 's__r');
  return object === 'Opportunity' ? 'Opportunities' : `${object}s`;
}

function createRow(list, row) {
  return h(
    'li',
    { class: 'related-row' },
    h('a', { class: 'text-link', href: pathOfRecord(list.object, row.id) }, row.name),
    list.columns.map((column) =>
      h(
        'span',
        { class: 'related-cell' },
        h('span', { class: 'faint' }, `${fieldLabel(column)}: `),
        format(kindOfColumn(column), row.cells[column], row.currency),
      ),
    ),
  );
}

/** So many elements more: a heavy page to measure on. */
export function createFiller(count) {
  const rows = Math.ceil(count / 5);
  const list = h('ul', { class: 'filler' });
  for (let row = 0; row < rows; row++) {
    list.append(
      h(
        'li',
        {},
        h(
          'div',
          { class: 'filler-row' },
          h('span', {}, `${row + 1}`),
          h('span', {}, w('filler')),
          h('b', {}, '·'),
        ),
      ),
    );
  }
  return component('force-audit-trail', { class: 'card' }, list);
}
