import { component, wrapper } from './component.js';
import { h } from './element.js';
import { icon } from './icons.js';
import { hideModal, showModal } from './modal.js';
import { save } from './state.js';
import { w } from './words.js';

/** The steps of an opportunity. A press on a step chooses it, the button makes it so; the last one asks how it ended. */
export function createPath(record, onSaved) {
  const { stages, current, closed, won, ends } = record.path;
  let chosen = current;
  const list = h('ul', { class: 'slds-path__nav', role: 'listbox' });
  const button = h('button', { class: 'slds-button slds-button_brand path-button', onclick: act }, '');
  const here = stages.indexOf(current);

  async function act() {
    if (chosen === w('closed')) return askEnd(record, ends, onSaved);
    await save('stage', record.id, chosen === current ? (stages[here + 1] ?? ends.won) : chosen);
    onSaved();
  }

  function draw() {
    const items = [...stages, closed ? current : w('closed')];
    list.replaceChildren(...items.map((stage, place) => drawStep(stage, place)));
    button.textContent =
      chosen === w('closed') ? w('selectClosed') : chosen === current ? w('complete') : w('mark');
    button.disabled = closed;
  }

  function drawStep(stage, place) {
    const done = closed || place < here;
    const end = closed && place === stages.length;
    const kind = end
      ? won
        ? 'step-won'
        : 'step-lost'
      : done
        ? 'step-done'
        : place === here
          ? 'step-now'
          : '';
    return h(
      'li',
      { class: `slds-path__item ${kind}`, 'data-name': stage, role: 'presentation' },
      h(
        'button',
        {
          class: stage === chosen && !closed ? 'step step-chosen' : 'step',
          role: 'option',
          'aria-selected': String(stage === chosen),
          onclick: () => {
            chosen = stage;
            draw();
          },
        },
        done && !end ? icon('check', 12) : null,
        h('span', {}, stage),
      ),
    );
  }

  draw();
  return wrapper(
    'flexipage-component2',
    { 'data-component-id': 'runtime_sales_pathassistant_pathAssistant', class: 'part' },
    component(
      'runtime_sales_pathassistant-path-assistant',
      { class: 'card path' },
      h('div', { class: 'path-row' }, list, button),
    ),
  );
}

function askEnd(record, ends, onSaved) {
  const select = h(
    'select',
    { class: 'plain-field', 'aria-label': w('stage') },
    [ends.won, ends.lost].map((stage) => h('option', { value: stage }, stage)),
  );
  showModal({
    title: w('chooseClosed'),
    content: h('label', { class: 'modal-field' }, w('stage'), select),
    action: w('save'),
    onAction: async () => {
      await save('stage', record.id, select.value);
      hideModal();
      onSaved();
    },
  });
}
