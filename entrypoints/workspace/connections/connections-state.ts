import { isBehindProxy } from '@/lib/connect/api-host';
import type { ConnectionState, OrgRow } from '@/lib/model/org';
import type { Connected } from '@/lib/sites/org-contract';

/** How things stand after an attempt. */
export function stateOf(connected: Connected): ConnectionState {
  return connected.ok ? 'connected' : connected.state;
}

/** What is granted now goes before what was seen last: a grant can be taken back in the browser's own settings. */
export function stands(host: string, row: OrgRow | null, granted: boolean): ConnectionState {
  if (row?.road === 'oauth') return row.state;
  if (isBehindProxy(host)) return 'proxy';
  return granted ? (row?.state ?? 'noPermission') : 'noPermission';
}
