import { hideModal, showModal } from './dialogs.js';
import { setGeneration } from './hooks.js';
import { listenToKeys } from './keys.js';
import { createListPage } from './lists.js';
import { createPane } from './pane.js';
import { createPersonPage } from './person.js';
import { followLinks, navigate, onNavigate, readRoute } from './router.js';
import { createShell } from './shell.js';
import { loadState, state, watchVersion } from './state.js';
import { runStorm } from './storm.js';
import { closeTab, createTabs, describeTabs, openTab, openTabs } from './tabs.js';
import { setLanguage, w } from './words.js';

const panes = new Map();
let shell = null;
let plain = null;
let turn = 0;

await loadState();
draw();
onNavigate(show);
listenToKeys({ panes: () => panes, tabs: openTabs });
watchVersion(async (settings, signedIn) => {
  const redraw = ['language', 'generation'].some((name) => settings[name] !== state.settings[name]);
  await loadState();
  state.signedIn = signedIn;
  applySettings();
  if (redraw) draw();
  else await refresh();
});

/** Builds everything anew, as after a change of language. */
function draw() {
  setLanguage(state.settings.language);
  setGeneration(state.settings.generation);
  panes.clear();
  plain = null;
  shell = createShell();
  document.getElementById('root').replaceChildren(shell.root);
  followLinks(shell.root);
  applySettings();
  show();
}

function applySettings() {
  const { theme, modal, storm } = state.settings;
  document.documentElement.dataset.theme = theme;
  shell.banner.textContent = state.signedIn ? '' : w('signedOut');
  shell.banner.hidden = state.signedIn;
  if (modal === 'none') hideModal();
  else showModal(modal);
  runStorm(storm === 'on');
}

/** Follows the address: tab at once, pane a little later, conversation later still. */
async function show() {
  turn += 1;
  const mine = turn;
  const route = readRoute();
  const late = state.settings.lateMs;
  if (route.kind === 'ticket') openTab(route.id);
  shell.select(route);
  drawTabs(route);
  await wait(late / 3);
  if (mine !== turn) return;
  for (const pane of panes.values()) pane.setActive(pane.id === route.id && route.kind === 'ticket');
  plain?.remove();
  plain = null;
  if (route.kind === 'ticket') return showTicket(route.id, late, mine);
  plain = route.kind === 'person' ? await createPersonPage(route.id) : createListPage(route);
  if (mine === turn) shell.main.append(plain);
  document.title = `${w('dashboard')} – ${state.account}`;
}

async function showTicket(id, late, mine) {
  let pane = panes.get(id);
  if (!pane) {
    pane = createPane(id);
    panes.set(id, pane);
    shell.main.append(pane.root);
  }
  pane.setActive(true);
  await pane.load();
  drawTabs(readRoute());
  if (mine === turn) document.title = `${pane.title()} – ${state.account}`;
  if (!pane.hasLog()) {
    await wait(late);
    pane.mountLog();
  }
}

function drawTabs(route) {
  const close = (id) => {
    panes.get(id)?.root.remove();
    panes.delete(id);
    const next = closeTab(id);
    if (route.kind === 'ticket' && route.id === id)
      navigate(next ? `/agent/tickets/${next}` : '/agent/dashboard');
    else drawTabs(route);
  };
  const titleOf = (id) => panes.get(id)?.title();
  const drawn = describeTabs(route, titleOf);
  if (drawn === shell.tabs.drawn) return;
  shell.tabs.drawn = drawn;
  shell.tabs.replaceChildren(createTabs(route, titleOf, close));
}

/** Reads again what is on show. */
async function refresh() {
  await Promise.all([...panes.values()].map((pane) => pane.load().catch(() => pane.showGone())));
  if (plain && readRoute().kind !== 'ticket') show();
  drawTabs(readRoute());
}

function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
