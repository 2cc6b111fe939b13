import type { ConnectionsDoor, OrgNow } from '@/components/workspace/connections/connections-door';
import type { RenewalDoor } from '@/components/workspace/connections/renewal-door';
import { apiHostOf } from '@/lib/connect/api-host';
import type { Connect } from '@/lib/connect/create-connect';
import { stands, stateOf } from './connections-state';

/** Tells when something was put away in a storage area. */
export interface StorageNews {
  addListener(hear: (changes: Record<string, unknown>, area: string) => void): void;
  removeListener(hear: (changes: Record<string, unknown>, area: string) => void): void;
}

/** The real world behind this place: the road to the person's own orgs. */
export function createConnectionsDoor(
  road: Connect,
  renewal: RenewalDoor,
  news: StorageNews,
): ConnectionsDoor {
  const again = async (host: string) => stateOf(await road.again(host));
  return {
    list: () => road.rows(),
    async read(host): Promise<OrgNow | null> {
      const apiHost = apiHostOf(host);
      if (apiHost === null) return null;
      const [row, granted, adminClientId] = await Promise.all([
        road.row(host),
        road.grantOf(host),
        road.clientIdOf(host),
      ]);
      return { host, apiHost, row, granted, adminClientId, state: stands(host, row, granted) };
    },
    connect(host) {
      // asked in the click itself: nothing may be awaited before
      const allowed = road.request(host);
      return allowed.then((granted) => (granted ? again(host) : 'refused'));
    },
    lookAgain: again,
    signIn(host, clientId) {
      const signing = road.signIn(host, clientId);
      return signing.then((state) => (state === 'noPermission' ? 'refused' : state));
    },
    signOut: (host) => road.signOut(host),
    async disconnect(host, keepMapping) {
      await road.revoke(host);
      if (!keepMapping) await road.saveMapping(host, null);
    },
    async forget(host) {
      await road.revoke(host);
      await road.forget(host);
    },
    onStored(listen) {
      const hear = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && 'orgs' in changes) listen();
      };
      news.addListener(hear);
      return () => news.removeListener(hear);
    },
    renewal,
  };
}
