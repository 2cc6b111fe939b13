import type { RecordRef } from '@/lib/model/record';

const PRINT_VIEW = /^\/agent\/tickets\/\d+\/print(?:\/|$)/;
const TICKET_IN_VIEW = /^\/agent\/tickets\/(\d+)(?:\/|$)/;

/** Hosts on which the agent's pages live. */
export const MATCHES = ['https://*.zendesk.com/agent/*'] as const;

/** Counts what a search finds, and brings nothing of what it found. */
export const COUNT_PATH = '/api/v2/search/count.json?query=';

/** The ticket an address shows, or null: views, profiles, new tickets, other apps, the print page. */
export function recordAt(url: URL): RecordRef | null {
  if (url.protocol !== 'https:' || !url.hostname.endsWith('.zendesk.com')) return null;
  if (PRINT_VIEW.test(url.pathname)) return null;
  const id = TICKET_IN_VIEW.exec(url.pathname)?.[1];
  // an id longer than the host's own numbers is no ticket
  return id && id.length <= 20 ? { site: 'zendesk', host: url.hostname, kind: 'ticket', id } : null;
}
