import { apiHostOf } from './api-host';
import { askFor, giveBack, isGranted, sessionGrant } from './grants';
import type { Rows } from './rows';
import type { ConnectWorld } from './world';

/** What the browser lets us do with an org: asked for in a click, given back at any time. */
export function createPermit(
  { permissions }: Pick<ConnectWorld, 'permissions'>,
  rows: Rows,
  drop: (pageHost: string) => Promise<void>,
) {
  const hostsOf = (pageHost: string) => {
    const apiHost = apiHostOf(pageHost);
    return apiHost === null ? null : { pageHost, apiHost };
  };
  const granted = async (pageHost: string): Promise<boolean> => {
    const hosts = hostsOf(pageHost);
    return hosts !== null && (await isGranted(permissions, sessionGrant(hosts)));
  };
  return {
    /** whether the person's own session may be used; asks nobody */
    grantOf: granted,
    /** Asks the person. To be called in the click itself, with nothing awaited before. */
    request(pageHost: string): Promise<boolean> {
      const hosts = hostsOf(pageHost);
      return hosts ? askFor(permissions, sessionGrant(hosts)) : Promise.resolve(false);
    },
    /** Gives the grant back and drops what was read with it, tokens too. What a renewal is stays: `forget`. */
    async revoke(pageHost: string): Promise<void> {
      const hosts = hostsOf(pageHost);
      if (!hosts) return;
      const others = (await rows.all()).filter(({ host }) => host !== pageHost);
      const stillUsed = (await Promise.all(others.map(({ host }) => granted(host)))).includes(true);
      await drop(pageHost);
      await giveBack(permissions, hosts, !stillUsed);
      await rows.note(pageHost, hosts.apiHost, { state: 'noPermission' });
      await rows.change(
        pageHost,
        (row) =>
          row && { ...row, road: 'session', shape: null, person: null, usage: null, connectedAt: null },
      );
    },
  };
}
