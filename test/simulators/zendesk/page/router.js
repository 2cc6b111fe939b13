const listeners = [];

/** Where an address leads: a ticket, a person, a view, or home. */
export function readRoute(path = location.pathname) {
  const ticket = /^\/agent\/tickets\/(\d+)(?:\/|$)/.exec(path);
  if (ticket) return { kind: 'ticket', id: Number(ticket[1]) };
  const person = /^\/agent\/users\/(\d+)/.exec(path);
  if (person) return { kind: 'person', id: Number(person[1]) };
  const view = /^\/agent\/filters\/(\d+)/.exec(path);
  if (view) return { kind: 'view', id: Number(view[1]) };
  return { kind: 'home', id: 0 };
}

/** Changes the address first and the page afterwards, as the real one does. */
export function navigate(path) {
  if (path === location.pathname) return;
  history.pushState(null, '', path);
  for (const listener of listeners) listener();
}

export function onNavigate(listener) {
  listeners.push(listener);
  addEventListener('popstate', listener);
}

/** Makes a plain click on a link of the page navigate without a reload. */
export function followLinks(root) {
  root.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="/agent/"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(link.getAttribute('href'));
  });
}
