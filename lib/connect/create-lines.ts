import { apiHostOf } from './api-host';
import { failed } from './create-caller';
import { oauthSource } from './oauth-source';
import type { Rows } from './rows';
import { sessionSource } from './session-source';
import type { Line } from './source';
import type { TokenStore } from './tokens';
import type { ConnectWorld, Failure } from './world';

/** Finds the road to an org: OAuth once its tokens are there or were, else the person's own session. */
export function createLines(world: ConnectWorld, rows: Rows, tokens: TokenStore) {
  return async function lineTo(
    pageHost: string,
    container: string | null,
    insist: boolean,
  ): Promise<{ ok: true; line: Line } | Failure> {
    const apiHost = apiHostOf(pageHost);
    if (apiHost === null) return failed('signedOut');
    const hosts = { pageHost, apiHost };
    // A sign-in that ended with the browser is said so; the session it stood in for would be refused again.
    const byTokens = (await tokens.of(apiHost)) !== null || (await rows.of(pageHost))?.road === 'oauth';
    const source = byTokens ? oauthSource(world, hosts, tokens) : sessionSource(world, hosts, container);
    return { ok: true, line: { ...hosts, container, source, insist } };
  };
}
