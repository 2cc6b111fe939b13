import type { Reading } from '@/lib/sites/contract';

/** The IANA zone in which the person's days are counted: as the host knows it, else the browser's own. */
export function zoneOf({ timeZone }: Pick<Reading, 'timeZone'>): string {
  return timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
