import { component, refill, wrapper } from './component.js';
import { createDetails } from './details.js';
import { h } from './element.js';
import { createFeed, createTimeline } from './feed.js';
import { objectLabel } from './field-words.js';
import { createHighlights } from './highlights.js';
import { createPath } from './path.js';
import { createFiller, createRelated } from './related.js';
import { call, state, wait } from './state.js';
import { w } from './words.js';

/** The page of one record. Its frame is there at once, the parts come one by one. */
export function createRecordPage(route) {
  const head = h('div', { class: 'region-header' }, h('div', { class: 'stencil stencil-head' }));
  const main = h('div', { class: 'region-main' }, h('div', { class: 'stencil stencil-body' }));
  const side = h('div', { class: 'region-side' }, h('div', { class: 'stencil stencil-body' }));
  const root = component('one-record-home-flexipage2', { class: 'record-home' });
  let record = null;
  let story = null;

  function drawFrame(object) {
    refill(
      root,
      component(
        `forcegenerated-flexipage_${object.toLowerCase()}_record_l_f_c__view_js`,
        {},
        component(
          'record_flexipage-desktop-record-page-decorator',
          {},
          h(
            'div',
            { class: 'record-page-decorator' },
            wrapper(
              'records-record-layout-event-broker',
              {},
              component(
                'flexipage-record-home-template-desktop2',
                {},
                h('div', { class: 'flexi' }, head, h('div', { class: 'flexi-columns' }, main, side)),
              ),
            ),
          ),
        ),
      ),
    );
  }

  /** Draws parts from the record as it was read last; what is written in the feed's field stays. */
  function drawHead() {
    head.replaceChildren(
      ...[createHighlights(record), record.path && createPath(record, refresh)].filter(Boolean),
    );
  }
  function drawMain() {
    main.replaceChildren(
      createDetails(record),
      ...(state.settings.nodes ? [createFiller(state.settings.nodes)] : []),
    );
  }
  function drawSide() {
    story ??= record.object === 'Case' ? createFeed(record) : createTimeline(record);
    story.update(record);
    side.replaceChildren(story.root, ...record.related.map((list) => createRelated(list, record)));
  }

  async function refresh() {
    if (!record) return;
    record = await call(`/sim/records/${route.id}`);
    redraw();
  }

  function redraw() {
    if (!record || side.querySelector('.stencil')) return;
    drawHead();
    drawMain();
    // putting the same field back would take the focus out of it
    story.update(record);
  }

  async function load() {
    if (record) return;
    drawFrame(route.object ?? 'record');
    const { late } = state.settings;
    await wait(late);
    try {
      record = await call(`/sim/records/${route.id}`);
    } catch {
      refill(root, h('div', { class: 'card missing', role: 'alert' }, h('p', {}, w('missing'))));
      return;
    }
    drawHead();
    await wait(late * 0.4);
    drawMain();
    await wait(late * 0.6);
    drawSide();
  }

  return {
    path: route.path,
    root,
    load,
    refresh,
    redraw,
    name: () => record?.number ?? null,
    object: () => record?.object ?? null,
    title: () => (record ? `${record.number} | ${objectLabel(record.object)} | Salesforce` : null),
  };
}
