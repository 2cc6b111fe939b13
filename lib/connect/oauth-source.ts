import type { Bearer } from './find-sessions';
import { apiGrant, type Hosts, isGranted } from './grants';
import type { Source } from './source';
import { postForTokens } from './token-post';
import type { TokenStore, Tokens } from './tokens';
import type { ConnectWorld } from './world';

/** The tokens of an app an admin registered. */
export function oauthSource(world: ConnectWorld, hosts: Hosts, tokens: TokenStore): Source {
  const { apiHost } = hosts;

  const bearersOf = ({ access, org, person }: Tokens) => {
    const who = org && person ? { org, person: { id: person, timeZone: null, locale: null } } : undefined;
    const bearer: Bearer = { host: apiHost, value: access, org: org?.slice(0, 15) ?? null, who };
    return { ok: true as const, bearers: [bearer] };
  };
  const renew = async (refused: ReadonlySet<string>) => {
    const held = await tokens.of(apiHost);
    if (!held) return { ok: false as const, state: 'notAuthorised' as const };
    // somebody renewed it meanwhile
    if (!refused.has(held.access)) return bearersOf(held);
    if (held.refresh === null) {
      await tokens.forget(apiHost);
      return { ok: false as const, state: 'notAuthorised' as const };
    }
    const posted = await postForTokens(world.fetch, apiHost, {
      grant_type: 'refresh_token',
      refresh_token: held.refresh,
      client_id: held.clientId,
    });
    if (!posted.ok) {
      if (posted.state === 'notAuthorised') await tokens.forget(apiHost);
      return posted;
    }
    const { access_token: access, refresh_token: refresh = held.refresh } = posted.answer;
    const renewed = { ...held, access, refresh };
    await tokens.keep(apiHost, renewed);
    return bearersOf(renewed);
  };

  return {
    road: 'oauth',
    spent: 'notAuthorised',
    async barred() {
      if (!(await isGranted(world.permissions, apiGrant(hosts)))) return 'noPermission';
      return (await tokens.of(apiHost)) ? null : 'notAuthorised';
    },
    async bearers(refused) {
      if (refused.size > 0) return world.exclusive(`tokens ${apiHost}`, () => renew(refused));
      const held = await tokens.of(apiHost);
      return held ? bearersOf(held) : { ok: false, state: 'notAuthorised' };
    },
  };
}
