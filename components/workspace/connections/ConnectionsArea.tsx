import type { AreaProps } from '@/components/workspace/area';
import type { ConnectionsDoor } from './connections-door';
import { OrgList } from './OrgList';
import { OrgPage } from './OrgPage';

/** The orgs a person reads live figures from: all of them, or the one the address names. */
export function ConnectionsArea({ door, rest, version, today }: AreaProps<ConnectionsDoor>) {
  const [host = ''] = rest;
  return host ? (
    <OrgPage key={host} door={door} host={host} today={today} />
  ) : (
    <OrgList door={door} version={version} today={today} />
  );
}
