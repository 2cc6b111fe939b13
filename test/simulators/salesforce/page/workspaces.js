const KEY = 'workspaces';

/** Open workspace tabs, in order: each a path and the subtabs opened from it. They outlive a reload. */
export function openWorkspaces() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

/** Sees to it that the address has its workspace tab and, if it is another record, its subtab. */
export function openWorkspace(path, workspace) {
  const all = openWorkspaces();
  const holder = all.find((one) => one.path === (workspace ?? path)) ?? {
    path: workspace ?? path,
    subtabs: [],
  };
  if (!all.includes(holder)) all.push(holder);
  if (path !== holder.path && !holder.subtabs.includes(path)) holder.subtabs.push(path);
  sessionStorage.setItem(KEY, JSON.stringify(all));
}

/** Closes a workspace tab and returns the address to go to. */
export function closeWorkspace(path) {
  const all = openWorkspaces();
  const place = all.findIndex((one) => one.path === path);
  all.splice(place, 1);
  sessionStorage.setItem(KEY, JSON.stringify(all));
  return all[Math.min(place, all.length - 1)]?.path ?? '/lightning/page/home';
}

/** The address of a record inside a workspace tab. */
export function addressIn(path, workspace) {
  return path === workspace ? path : `${path}?ws=${encodeURIComponent(workspace)}`;
}
