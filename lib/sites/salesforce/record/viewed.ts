import { dateIn } from '@/lib/model/calendar-date';
import type { RecordRef } from '@/lib/model/record';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import type { Screen } from '@/lib/sites/contract';
import type { Org } from '@/lib/sites/org-contract';
import { OBJECTS } from '../record-id';
import type { Eyes } from './found';

/** What every question about a record starts from. */
export interface Viewed {
  record: RecordRef;
  /** API name; null: an object we know nothing of, and the page did not say which */
  object: string | null;
  org: Org;
  screen: Screen;
  /** what a renewal is here; null: nobody has confirmed it yet */
  mapping: RenewalMapping | null;
  now: Date;
  zone: string;
  /** the person's calendar date */
  today: string;
}

export function viewedThrough(org: Org, record: RecordRef, screen: Screen, now: Date): Viewed {
  const zone = org.person.timeZone ?? 'UTC';
  return {
    record,
    object: objectOf(record, screen),
    org,
    screen,
    mapping: org.mapping?.confirmedAt ? org.mapping : null,
    now,
    zone,
    today: dateIn(zone, now),
  };
}

/** The object of a record, from its kind or else from the fields that stand on the screen. */
export function objectOf({ kind }: RecordRef, { fields }: Screen): string | null {
  return OBJECTS[kind] ?? fields.find(({ object }) => /^[A-Za-z]\w{0,79}$/.test(object))?.object ?? null;
}

export function eyesOf({ org, zone, now }: Viewed): Eyes {
  return { me: org.person.id, zone, now };
}
