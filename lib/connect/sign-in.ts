import type { ConnectionState } from '@/lib/model/org';
import type { Connected } from '@/lib/sites/org-contract';
import { apiHostOf } from './api-host';
import { authorize } from './authorize';
import { readClientId } from './client-ids';
import { findSessions } from './find-sessions';
import { apiGrant, askFor, isGranted, sessionGrant } from './grants';
import type { Rows } from './rows';
import { postRevoke } from './token-post';
import type { TokenStore, Tokens } from './tokens';
import type { ConnectWorld, IdentityAdapter } from './world';

interface Acts {
  drop: (pageHost: string) => Promise<void>;
  connect: (pageHost: string) => Promise<Connected>;
}

/** The road by OAuth, for orgs that let no session of a browser use their API. */
export function createSignIn(world: ConnectWorld, rows: Rows, tokens: TokenStore, { drop, connect }: Acts) {
  const { identity, permissions } = world;

  async function signedIn(
    identity: IdentityAdapter,
    hosts: { pageHost: string; apiHost: string },
    typed: string | null,
    allowed: Promise<boolean>,
  ): Promise<ConnectionState> {
    if (!(await allowed)) return 'noPermission';
    const { pageHost, apiHost } = hosts;
    // An admin's app goes before a typed one.
    const clientId = (await readClientId(world.managed, apiHost)) ?? typed;
    if (!clientId) return 'notAuthorised';
    const at = world.now().toISOString();
    const done = await authorize(identity, world.fetch, apiHost, clientId);
    if (!done.ok) {
      await rows.edit(pageHost, apiHost, (row) => ({ ...row, clientId, state: done.state, stateAt: at }));
      return done.state;
    }
    if (!(await isOfPage(hosts, done.tokens))) {
      await postRevoke(world.fetch, apiHost, done.tokens.refresh ?? done.tokens.access);
      return 'otherOrg';
    }
    await drop(pageHost);
    await tokens.keep(apiHost, done.tokens);
    await rows.edit(pageHost, apiHost, (row) => ({
      ...row,
      clientId,
      road: 'oauth',
      state: 'connected',
      stateAt: at,
    }));
    const connected = await connect(pageHost);
    return connected.ok ? 'connected' : connected.state;
  }

  /** Whether tokens are of the org on the page, as far as its session can be read. */
  async function isOfPage(hosts: { pageHost: string; apiHost: string }, { org }: Tokens): Promise<boolean> {
    if (org === null || !(await isGranted(permissions, sessionGrant(hosts)))) return true;
    const found = await findSessions({ cookies: world.cookies, ...hosts, container: null, wide: false });
    return !found.ok || found.bearers.every((bearer) => bearer.org === null || org.startsWith(bearer.org));
  }

  return {
    /** The app an admin set for everybody; null: it is to be typed. */
    async clientIdOf(pageHost: string): Promise<string | null> {
      const apiHost = apiHostOf(pageHost);
      return apiHost === null ? null : readClientId(world.managed, apiHost);
    },
    /**
     * Signs in by OAuth and connects; answers how things stand then. To be called in the click itself: it asks the
     * browser first, and is `noPermission` when the person refuses.
     * @param clientId as typed; null: only what an admin set
     */
    signIn(pageHost: string, clientId: string | null): Promise<ConnectionState> {
      const apiHost = apiHostOf(pageHost);
      if (apiHost === null || identity === null) return Promise.resolve('notAuthorised');
      const hosts = { pageHost, apiHost };
      const more = identity.present() ? {} : { permissions: ['identity' as const] };
      const allowed = askFor(permissions, { ...apiGrant(hosts), ...more });
      return signedIn(identity, hosts, clientId?.trim() || null, allowed).catch(() => 'notAuthorised');
    },
    /** Takes the tokens back at the org and forgets them; the person's own session is the road again. */
    async signOut(pageHost: string): Promise<void> {
      const apiHost = apiHostOf(pageHost);
      if (apiHost === null) return;
      await drop(pageHost);
      const at = world.now().toISOString();
      await rows.change(
        pageHost,
        (row) => row && { ...row, road: 'session', state: 'notAuthorised', stateAt: at },
      );
    },
  };
}
