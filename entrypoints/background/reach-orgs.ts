import { apiHostOf } from '@/lib/connect/api-host';
import type { RecordRef } from '@/lib/model/record';
import type { ReadFor } from '@/lib/reading/readings';
import { connectHere } from '../connect/connect-here';

/** How a reader comes to the person's own org; nothing for a host whose API the page itself may ask. */
export function reachOrgs() {
  const orgs = connectHere();
  return ({ host }: RecordRef, { container, load }: ReadFor) =>
    apiHostOf(host) === null ? null : () => orgs.connect(host, container, load);
}
