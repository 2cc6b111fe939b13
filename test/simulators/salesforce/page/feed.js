import { component, wrapper } from './component.js';
import { h } from './element.js';
import { instant } from './format.js';
import { icon } from './icons.js';
import { save, state } from './state.js';
import { w } from './words.js';

/** The feed of a case: a place to write, and what was said, newest first. Made once; `update` draws it anew. */
export function createFeed(record) {
  const list = h('div', { class: 'cuf-feed' });
  const field = h('textarea', {
    class: 'publisher-field',
    placeholder: w('postPlace'),
    'aria-label': w('comment'),
  });
  const post = async () => {
    if (field.value.trim() === '') return;
    await save('comment', record.id, field.value.trim());
    field.value = '';
  };
  const root = wrapper(
    'flexipage-component2',
    { 'data-component-id': 'forceChatter_exposedFeed', class: 'part' },
    component(
      'flexipage-aura-wrapper',
      { class: 'card' },
      h('h2', { class: 'card-title' }, w('feed')),
      h(
        'div',
        { class: 'publisher' },
        field,
        h('button', { class: 'slds-button slds-button_brand', onclick: post }, w('share')),
      ),
      list,
    ),
  );
  const update = (next) => list.replaceChildren(...next.feed.map(createArticle));
  update(record);
  return { root, update };
}

function createArticle(line) {
  return h(
    'article',
    { class: 'cuf-feedItem', 'data-id': line.id, 'data-type': line.type },
    h(
      'div',
      { class: 'cuf-feedElement' },
      h(
        'div',
        { class: 'cuf-feedItemHeader' },
        createFace(line.author, line.mine),
        h(
          'div',
          {},
          h('span', { class: 'cuf-actor' }, h('bdi', {}, line.mine ? state.me.name : line.author)),
          h('span', { class: 'cuf-kind' }, line.type === 'EmailMessageEvent' ? w('email') : w('comment')),
          h('a', { class: 'cuf-timestamp', href: `#${line.id}` }, instant(line.at)),
        ),
      ),
      h(
        'div',
        { class: 'cuf-feedBodyText' },
        line.heading && h('p', { class: 'cuf-subject' }, line.heading),
        line.body.split('\n').map((part) => h('p', {}, part)),
      ),
    ),
  );
}

/** Activities of an account or an opportunity: no feed items, and no ids in the page. */
export function createTimeline(record) {
  const list = h('div', { class: 'timeline' });
  const root = wrapper(
    'flexipage-component2',
    { 'data-component-id': 'runtime_sales_activities_activityPanel', class: 'part' },
    component(
      'runtime_sales_activities-activity-panel',
      { class: 'card' },
      h('h2', { class: 'card-title' }, w('activity')),
      list,
    ),
  );
  const update = (next) =>
    list.replaceChildren(
      ...next.feed
        .slice(0, 8)
        .map((line) =>
          component(
            'timeline-item-occurrence',
            { class: 'timeline-item' },
            h(
              'span',
              { class: 'timeline-dot' },
              icon(/call/i.test(line.heading ?? '') ? 'phone' : 'note', 12),
            ),
            h('span', { class: 'timeline-text' }, line.heading ?? line.body),
            h('span', { class: 'faint' }, instant(line.at)),
          ),
        ),
    );
  update(record);
  return { root, update };
}

export function createFace(name, mine = false) {
  const letters = name
    .split(/[\s@.]+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return h('span', { class: mine ? 'face face-mine' : 'face', 'aria-hidden': 'true' }, letters);
}
