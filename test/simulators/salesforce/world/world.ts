import type { Clock } from '../../clock';
import type { Org, OrgKey } from './org';

/** Everything the simulated Salesforce remembers. */
export interface World {
  orgs: Record<OrgKey, Org>;
  clock: Clock;
  /** goes up whenever the pages have something new to show */
  version: number;
}

/** The org whose pages or API a host serves; undefined for any other host. */
export function orgAt(world: World, host: string): Org | undefined {
  return Object.values(world.orgs).find((org) => org.pageHost === host || org.apiHost === host);
}
