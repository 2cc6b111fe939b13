import { setShadow } from './component.js';
import { createConsole } from './console.js';
import { hideModal, showModal } from './modal.js';
import { followLinks, navigate, onNavigate, readRoute } from './router.js';
import { createShell } from './shell.js';
import { createStandard } from './standard.js';
import { loadState, state, watchVersion } from './state.js';
import { runStorm } from './storm.js';
import { setLanguage, w } from './words.js';

/** Settings that change how everything is built. */
const BUILT = ['shadow', 'app', 'lang', 'nodes'];
let shell = null;
let view = null;
let front = null;

await loadState();
await draw();
onNavigate(show);
watchVersion(async (settings, signedIn) => {
  const redraw = BUILT.some((name) => settings[name] !== state.settings[name]);
  await loadState();
  state.signedIn = signedIn;
  if (redraw) await draw();
  else {
    applySettings();
    await Promise.all(view.pages().map((page) => page.refresh()?.catch(() => undefined)));
  }
});

/** Builds everything anew, as after a change of language. */
async function draw() {
  setLanguage(state.settings.lang);
  await setShadow(state.settings.shadow);
  shell?.root.remove();
  view = state.settings.app === 'console' ? createConsole() : createStandard();
  shell = createShell(view);
  document.body.append(shell.root);
  followLinks(shell.root, (path, link) => navigate(view.address(path, link)));
  applySettings();
  show();
}

function applySettings() {
  const { modal, storm } = state.settings;
  shell.banner.textContent = state.signedIn ? '' : w('signedOut');
  shell.banner.hidden = state.signedIn;
  if (modal === 'none') hideModal();
  else showModal({ title: w('deleteTitle'), text: w('deleteText'), action: w('remove') });
  runStorm(storm === 'on', () => front);
}

/** Follows the address: the tab at once, its content later, the title when the content is there. */
async function show() {
  const page = view.show();
  front = page;
  shell.select(readRoute().kind === 'home' ? 'home' : page.object());
  await page.load();
  if (page !== front) return;
  view.named();
  shell.select(readRoute().kind === 'home' ? 'home' : page.object());
  document.title = page.title() ?? 'Lightning Experience | Salesforce';
}
