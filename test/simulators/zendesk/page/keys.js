import { hideModal } from './dialogs.js';
import { navigate, readRoute } from './router.js';

const SUBMITS = { o: 'open', p: 'pending', s: 'solved' };

/**
 * The page's own shortcuts, heard at the document as most applications do. Every key event that gets this
 * far is noted in `window.__hostKeys`, so that a test can see which ones did.
 */
export function listenToKeys({ panes, tabs }) {
  window.__hostKeys = [];
  for (const type of ['keydown', 'keypress', 'keyup']) {
    document.addEventListener(type, (event) => {
      window.__hostKeys.push({ type, key: event.key, target: event.target?.tagName?.toLowerCase() ?? '' });
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hideModal();
    else if (event.ctrlKey && event.altKey) runChord(event, panes(), tabs());
    else if (!event.ctrlKey && !event.metaKey && !inField(event.target)) moveInList(event.key);
  });
}

function runChord(event, panes, tabs) {
  const route = readRoute();
  const status = SUBMITS[event.key.toLowerCase()];
  if (status && route.kind === 'ticket') {
    event.preventDefault();
    panes.get(route.id)?.composer.save(status);
  }
  const step = event.key === '.' ? 1 : event.key === ',' ? -1 : 0;
  if (step !== 0 && tabs.length > 0) {
    const place = (tabs.indexOf(route.id) + step + tabs.length) % tabs.length;
    navigate(`/agent/tickets/${tabs[place]}`);
  }
}

/** j and k walk through the rows of a list, Enter opens. */
function moveInList(key) {
  const rows = [...document.querySelectorAll('tr[data-ticket]')];
  if (rows.length === 0) return;
  const current = rows.findIndex((row) => row.hasAttribute('data-current'));
  if (key === 'Enter' && current >= 0) navigate(`/agent/tickets/${rows[current].dataset.ticket}`);
  if (key !== 'j' && key !== 'k') return;
  const next = Math.max(0, Math.min(rows.length - 1, current + (key === 'j' ? 1 : -1)));
  rows[current]?.removeAttribute('data-current');
  rows[next].setAttribute('data-current', '');
  rows[next].scrollIntoView({ block: 'nearest' });
}

function inField(target) {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}
