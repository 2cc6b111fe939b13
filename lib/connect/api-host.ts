/** Strips the ending of a proxy that stands between the browser and Salesforce. */
const PROXY = /\.mcas\.ms$/;

/** Nothing but a host name: whatever else came along would end up in an address a session is sent to. */
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/**
 * The API host behind a host of Lightning pages; null for any other host. Never the Lightning host itself: that
 * redirects, the header is lost, and its session may not use the API.
 */
export function apiHostOf(pageHost: string): string | null {
  const host = pageHost.replace(PROXY, '');
  if (!HOST.test(host)) return null;
  const usual = /^(.+)\.lightning\.force\.(com|mil)$/.exec(host);
  if (usual) return `${usual[1]}.my.salesforce.${usual[2]}`;
  const regional = /^(.+)\.lightning\.([a-z0-9-]+)\.force\.com$/.exec(host);
  return regional ? `${regional[1]}.my.${regional[2]}.salesforce.com` : null;
}

/** Whether the page comes through a proxy: its session cookie is there, and cannot be read. */
export function isBehindProxy(pageHost: string): boolean {
  return PROXY.test(pageHost);
}
