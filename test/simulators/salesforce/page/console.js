import { h } from './element.js';
import { icon, objectIcon } from './icons.js';
import { createPage } from './pages.js';
import { navigate, readRoute, readWorkspace } from './router.js';
import { call } from './state.js';
import { w } from './words.js';
import { addressIn, closeWorkspace, openWorkspace, openWorkspaces } from './workspaces.js';

/**
 * Console navigation: workspace tabs with subtabs. Every tab that was in front once stays mounted; in each
 * workspace the subtab used last stays `active`, hidden with its workspace.
 */
export function createConsole() {
  const tabs = h('ul', { class: 'tabBarItems', role: 'tablist', 'aria-label': w('tabs') });
  const body = h('div', { class: 'tabsetBody' });
  const root = h('div', { class: 'oneConsole' }, h('div', { class: 'oneConsoleTabBar' }, tabs), body);
  /** by path of the workspace tab; lists and home have a workspace of their own */
  const mounted = new Map();
  /** of tabs that were opened before the page was loaded, by id */
  const names = new Map();
  let front = { workspace: '', path: '' };

  function mountWorkspace(path) {
    const known = mounted.get(path);
    if (known) return known;
    const strip = h('ul', { class: 'subtabs', role: 'tablist', 'aria-label': w('subtabs') });
    const place = h('div', { class: 'oneConsoleTabset' });
    const section = h('section', { class: 'tabContent oneConsoleTab', role: 'tabpanel' }, strip, place);
    body.append(section);
    const made = { section, strip, place, panes: new Map() };
    mounted.set(path, made);
    return made;
  }

  function mountPane(workspace, route) {
    const known = workspace.panes.get(route.path);
    if (known) return known;
    const page = createPage(route);
    const host = h('div', { class: 'windowViewMode-maximized lafPageHost' }, page.root);
    const section = h('section', { class: 'tabContent oneConsoleTab', role: 'tabpanel' }, host);
    workspace.place.append(section);
    const made = { page, host, section };
    workspace.panes.set(route.path, made);
    return made;
  }

  function drawTabs() {
    const open = openWorkspaces();
    tabs.replaceChildren(
      ...open.map((one) => drawTab(one.path, one.path === front.workspace, one.path, close)),
    );
    for (const one of open) {
      const strip = mounted.get(one.path)?.strip;
      const paths = one.subtabs.length > 0 ? [one.path, ...one.subtabs] : [];
      strip?.replaceChildren(
        ...paths.map((path) =>
          drawTab(path, path === front.path, one.path, path === one.path ? close : null),
        ),
      );
    }
  }

  function close(path) {
    mounted.get(path)?.section.remove();
    mounted.delete(path);
    const next = closeWorkspace(path);
    if (front.workspace === path) navigate(next);
    else drawTabs();
  }

  /** What a tab's record is called; asked for once, and the tabs drawn again with the answer. */
  function nameOf(id) {
    if (!names.has(id)) {
      names.set(id, '…');
      void call(`/sim/names/${id}`).then(
        ({ name }) => {
          names.set(id, name);
          drawTabs();
        },
        () => undefined,
      );
    }
    return names.get(id);
  }

  function drawTab(path, selected, workspace, onClose) {
    const route = readRoute(path);
    const page = mounted.get(workspace)?.panes.get(path)?.page;
    const name = page?.name() ?? nameOf(route.id);
    return h(
      'li',
      {
        class: selected ? 'oneConsoleTabItem tabItem active' : 'oneConsoleTabItem tabItem',
        role: 'presentation',
      },
      h(
        'a',
        {
          class: 'tabHeader',
          role: 'tab',
          href: addressIn(path, workspace),
          'aria-selected': String(selected),
          title: name,
        },
        objectIcon(page?.object() ?? route.object ?? 'plain', 'small'),
        h('span', { class: 'title' }, name),
      ),
      onClose &&
        h(
          'button',
          { class: 'tab-close', title: w('closeTab', name), onclick: () => onClose(path) },
          icon('close', 12),
        ),
    );
  }

  return {
    root,
    show() {
      const route = readRoute();
      const record = route.kind === 'record';
      const workspace = record ? (readWorkspace() ?? route.path) : route.path;
      if (record) openWorkspace(route.path, workspace);
      front = { workspace, path: route.path };
      const holder = mountWorkspace(workspace);
      const pane = mountPane(holder, route);
      if (record && workspace !== route.path) void mountPane(holder, readRoute(workspace)).page.load();
      for (const [path, one] of mounted) {
        one.section.hidden = path !== workspace;
        one.section.classList.toggle('active', path === workspace);
      }
      for (const one of holder.panes.values()) {
        one.section.hidden = one !== pane;
        one.section.classList.toggle('active', one === pane);
        one.host.classList.toggle('active', one === pane);
      }
      drawTabs();
      return pane.page;
    },
    pages: () => [...mounted.values()].flatMap((one) => [...one.panes.values()].map((pane) => pane.page)),
    /** a link on a record opens a subtab of its workspace; anywhere else a workspace tab of its own */
    address(path, link) {
      const record = readRoute(path).kind === 'record' && readRoute().kind === 'record';
      const inBar = link.closest('.oneConsoleTabBar, .subtabs, .oneAppNavContainer');
      return record && !inBar ? addressIn(path, front.workspace) : path;
    },
    /** a page knows its name now */
    named: drawTabs,
  };
}
