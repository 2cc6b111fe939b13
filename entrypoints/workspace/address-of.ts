import type { RecordRef } from '@/lib/model/record';
import { siteAt } from '@/lib/sites';

/** The record's own page, when its host is one we serve; what a record says of itself is checked first. */
export function addressOf(record: RecordRef): string | null {
  if (record.site !== 'zendesk' || record.kind !== 'ticket' || !/^\d+$/.test(record.id)) return null;
  const address = new URL(`https://${record.host}/agent/tickets/${record.id}`);
  return address.hostname === record.host && siteAt(address)?.id === record.site ? address.href : null;
}
