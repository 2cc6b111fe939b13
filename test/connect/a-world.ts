import { createConnect } from '@/lib/connect/create-connect';
import { oneAtATime } from '@/lib/connect/one-at-a-time';
import type { ConnectWorld, Granted, IdentityAdapter } from '@/lib/connect/world';
import { mapStore } from '../platform/map-store';
import { aJar } from './a-jar';
import { anOrg, ORG, PERSON } from './an-org';

export const PAGE = 'acme.lightning.force.com';
export const API = 'acme.my.salesforce.com';
export const REDIRECT = 'https://throughline.chromiumapp.org/';

/** A session id as Salesforce writes it. */
export const sid = (name: string): string => `${ORG}!AQ.secret_${name}`;

const names = ({ permissions = [], origins = [] }: Granted): string[] => [...permissions, ...origins];

/** A browser with an org behind it: signed in and granted, unless a test says otherwise. */
export function aWorld({ signedIn = true, granted = true } = {}) {
  const org = anOrg();
  const jar = aJar();
  const local = mapStore();
  const session = mapStore();
  const grants = new Set(granted ? ['cookies', `https://${API}/*`, `https://${PAGE}/*`] : []);
  const clock = { at: new Date('2026-11-23T10:00:00.000Z') };
  const state = {
    /** what the person answers when asked for a grant */
    allows: true,
    asked: [] as Granted[],
    managed: {} as unknown,
    hasIdentity: false,
    /** where a sign-in comes back to */
    launch: async (_: URL): Promise<string | undefined> => undefined,
  };
  const identity: IdentityAdapter = {
    present: () => state.hasIdentity,
    redirectUri: () => REDIRECT,
    launch: (url) => state.launch(new URL(url)),
  };
  const world: ConnectWorld = {
    cookies: jar.adapter,
    permissions: {
      contains: async (asked) => names(asked).every((name) => grants.has(name)),
      request(asked) {
        state.asked.push(asked);
        if (state.allows) for (const name of names(asked)) grants.add(name);
        return Promise.resolve(state.allows);
      },
      remove: async (asked) =>
        names(asked)
          .map((name) => grants.delete(name))
          .includes(true),
    },
    identity,
    fetch: org.fetch,
    local,
    session,
    managed: async () => state.managed,
    now: () => new Date(clock.at),
    exclusive: oneAtATime(),
  };
  if (signedIn) {
    jar.put(PAGE, sid('page'));
    jar.put(API, sid('api'));
    org.sessions.set(sid('api'), { person: PERSON });
  }
  return {
    world,
    org,
    jar,
    local,
    session,
    grants,
    state,
    connect: createConnect(world),
    /** as after the browser stopped the worker */
    restart: () => createConnect(world),
    pass(seconds: number): void {
      clock.at = new Date(clock.at.getTime() + seconds * 1000);
    },
  };
}
