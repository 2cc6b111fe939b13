/**
 * Whether an address falls under a match pattern such as `https://*.zendesk.com/agent/*`.
 * Only what our sites use: a scheme, a host that may begin with `*.`, a path with `*`.
 */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(https?):\/\/(\*\.)?([^/*]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, wild, host = '', path = ''] = parts;
  if (url.protocol !== `${scheme}:`) return false;
  const hostFits = url.hostname === host || (wild !== undefined && url.hostname.endsWith(`.${host}`));
  return hostFits && fitsPath(path, url.pathname);
}

function fitsPath(path: string, actual: string): boolean {
  const [start = '', ...rest] = path.split('*');
  if (rest.length === 0) return actual === path;
  if (!actual.startsWith(start)) return false;
  let from = start.length;
  for (const part of rest.slice(0, -1)) {
    const found = actual.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  const end = rest.at(-1) ?? '';
  return actual.length - from >= end.length && actual.endsWith(end);
}
