import { h } from './element.js';
import { STORY, SWITCHES, TROUBLES } from './panel-choices.js';

const root = document.getElementById('panel');
let current = await run({ action: 'show' });
draw('');

/** Sends one action to the simulator and returns what is switched on afterwards. */
async function run(action) {
  const response = await fetch('/sim/control', {
    method: 'POST',
    body: JSON.stringify(action),
    headers: { 'x-sim-page': '1' },
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

async function press(action, said) {
  try {
    current = await run(action);
    draw(said);
  } catch (error) {
    draw(`Not done: ${error.message}`);
  }
}

function draw(said) {
  document.documentElement.dataset.theme = current.settings.theme;
  root.replaceChildren(
    h(
      'header',
      {},
      h('h1', {}, 'Simulated helpdesk'),
      h(
        'p',
        { class: 'faint' },
        'Play the story of ticket #48213, make the service fail, or change the page. An open ticket follows within a second.',
      ),
      h(
        'p',
        { class: 'links' },
        h('a', { href: '/agent/tickets/48213', target: '_blank' }, 'Ticket #48213'),
        h('a', { href: '/agent/dashboard', target: '_blank' }, 'All tickets'),
        h('a', { href: '/agent/tickets/46120', target: '_blank' }, 'The thread of 600 comments'),
      ),
    ),
    h('div', { class: 'columns' }, drawStory(), drawTroubles(), drawSwitches()),
    h('p', { class: 'said', role: 'status' }, said),
  );
}

function drawStory() {
  return h(
    'section',
    {},
    h('h2', {}, 'Story'),
    h(
      'ol',
      {},
      STORY.map(([label, about, action]) =>
        h('li', {}, button(label, action), h('span', { class: 'faint' }, about)),
      ),
    ),
  );
}

function drawTroubles() {
  const on = current.faults.length;
  return h(
    'section',
    {},
    h('h2', {}, 'Trouble'),
    h(
      'p',
      { class: 'faint' },
      on === 0 ? 'Every answer is true.' : `Switched on: ${current.faults.join(', ')}.`,
    ),
    h(
      'ul',
      {},
      TROUBLES.map(([label, about, action]) =>
        h('li', {}, button(label, action), h('span', { class: 'faint' }, about)),
      ),
    ),
    h(
      'button',
      {
        class: 'heal',
        disabled: on === 0,
        onclick: () => press({ action: 'heal' }, 'Every answer is true again.'),
      },
      'End all trouble',
    ),
  );
}

function drawSwitches() {
  return h(
    'section',
    {},
    h('h2', {}, 'Page and service'),
    SWITCHES.map(([label, name, choices]) =>
      h(
        'div',
        { class: 'switch', role: 'group', 'aria-label': label },
        h('span', {}, label),
        h(
          'span',
          { class: 'choices' },
          choices.map(([text, value]) =>
            h(
              'button',
              {
                'aria-pressed': String(current.settings[name] === value),
                onclick: () => press({ action: 'set', name, value }, `${label}: ${text}`),
              },
              text,
            ),
          ),
        ),
      ),
    ),
  );
}

function button(label, action) {
  return h('button', { class: 'step', onclick: () => press(action, `Done: ${label.toLowerCase()}.`) }, label);
}
