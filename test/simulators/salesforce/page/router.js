const listeners = [];
const RECORD = /^\/lightning\/r\/(?:([A-Za-z]\w*)\/)?([a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?)(?:\/|$)/;

/** Objects by the names of their related lists. */
const OBJECTS = {
  Cases: 'Case',
  Contracts: 'Contract',
  Onboardings__r: 'Onboarding__c',
  Opportunities: 'Opportunity',
};

/** Where an address leads: a record, a list, the set-up, or home. */
export function readRoute(path = location.pathname) {
  const record = path.startsWith('/lightning/r/') && RECORD.exec(path);
  const related = record && /\/related\/(\w+)\/view$/.exec(path);
  if (related) return { kind: 'list', object: OBJECTS[related[1]] ?? null, id: '', path };
  if (record) return { kind: 'record', object: record[1] ?? null, id: record[2], path };
  const list = /^\/lightning\/o\/(\w+)\//.exec(path);
  if (list) return { kind: 'list', object: list[1], id: '', path };
  if (path.startsWith('/lightning/setup/')) return { kind: 'setup', object: null, id: '', path };
  return { kind: 'home', object: null, id: '', path };
}

/** Path of the workspace tab that the one in focus belongs to, or null. */
export function readWorkspace() {
  const path = new URLSearchParams(location.search).get('ws');
  return path?.startsWith('/lightning/') ? path : null;
}

/** Changes the address first and the page afterwards, as the real one does. */
export function navigate(address) {
  if (address === location.pathname + location.search) return;
  history.pushState(null, '', address);
  for (const listener of listeners) listener();
}

export function onNavigate(listener) {
  listeners.push(listener);
  addEventListener('popstate', listener);
  // a test's own way to go somewhere at once
  addEventListener('sim:go', (event) => navigate(event.detail));
}

export function pathOfRecord(object, id) {
  return `/lightning/r/${object}/${id}/view`;
}

/** Makes a plain click on a link of the page navigate without a reload; roots of components are no hindrance. */
export function followLinks(root, go) {
  root.addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one.localName === 'a' && one.hasAttribute('href'));
    const path = link?.getAttribute('href');
    if (!path?.startsWith('/lightning/') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.button !== 0) return;
    event.preventDefault();
    go(path, link);
  });
}
