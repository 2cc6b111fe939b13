import { type Connect, createConnect } from '@/lib/connect/create-connect';
import type { Granted } from '@/lib/connect/world';
import { browser } from '@/lib/platform/browser';
import { now } from '@/lib/platform/clock';

/** What is not granted is not there at all, and comes while we run: so it is looked for at each use. */
const here = (): Partial<typeof browser> => browser;

/** An API of the browser that needs a grant. @throws Error while it is not granted */
function need<T>(api: T | undefined): T {
  if (api === undefined) throw new Error('not granted');
  return api;
}

/** The types know Firefox alone, where `identity` cannot be optional; there it is never asked for. */
const optional = (asked: Granted) => asked as Parameters<typeof browser.permissions.request>[0];

/** The road to a person's own org through this browser; for the worker and for our own pages. */
export function connectHere(): Connect {
  return createConnect({
    cookies: {
      get: async (asked) => (await need(here().cookies).get(asked)) ?? null,
      getAll: async (asked) => need(here().cookies).getAll(asked),
    },
    permissions: {
      contains: (asked) => browser.permissions.contains(asked),
      request: (asked) => browser.permissions.request(optional(asked)),
      remove: (asked) => browser.permissions.remove(optional(asked)),
    },
    identity: {
      present: () => here().identity !== undefined,
      redirectUri: () => need(here().identity).getRedirectURL(),
      launch: async (url) => need(here().identity).launchWebAuthFlow({ url, interactive: true }),
    },
    fetch: (address, how) => fetch(address, how),
    local: browser.storage.local,
    session: browser.storage.session,
    managed: async () => (await browser.storage.managed.get('salesforce')).salesforce,
    now,
    exclusive: (name, work) => navigator.locks.request(`connect ${name}`, work),
  });
}
