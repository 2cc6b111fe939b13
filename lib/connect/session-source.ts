import { isBehindProxy } from './api-host';
import { findSessions } from './find-sessions';
import { type Hosts, isGranted, sessionGrant } from './grants';
import type { Source } from './source';
import type { ConnectWorld } from './world';

/** The person's own session in this browser. */
export function sessionSource(world: ConnectWorld, hosts: Hosts, container: string | null): Source {
  return {
    road: 'session',
    spent: 'expired',
    async barred() {
      if (isBehindProxy(hosts.pageHost)) return 'proxy';
      return (await isGranted(world.permissions, sessionGrant(hosts))) ? null : 'noPermission';
    },
    bearers: (refused) =>
      findSessions({ cookies: world.cookies, ...hosts, container, wide: refused.size > 0 }),
  };
}
