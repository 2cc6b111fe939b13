import type { RecordRef } from '@/lib/model/record';
import { kindOfPrefix, OBJECTS, to18 } from './record-id';

/** Hosts on which Lightning lives and on which the margin stands. */
export const MATCHES = ['https://*.lightning.force.com/*'] as const;

/** The same with the forms of other regions and of the military, and behind a proxy: for addresses that are pasted. */
const HOST = /\.lightning\.([a-z0-9-]+\.)?force\.(com|mil)(\.mcas\.ms)?$/;

/**
 * Object and id of path and fragment; without an object in the short form, and in the one from before 2018. What
 * follows (view, edit, related lists) is of the same record.
 */
const RECORD =
  /^\/(?:lightning\/r\/(?:([A-Za-z]\w*)\/)?|one\/one\.app\/?#\/sObject\/)([A-Za-z0-9]{15,18})(?:[/#?]|$)/;

/** The record an address shows, or null: lists, home, new records, setup, other pages and other hosts. */
export function recordAt(url: URL): RecordRef | null {
  if (url.protocol !== 'https:' || !HOST.test(url.hostname)) return null;
  const [, object = '', found = ''] = RECORD.exec(url.pathname + url.hash) ?? [];
  const id = to18(found);
  if (!id) return null;
  const name = object.toLowerCase();
  // `sObject` stands where an object's name would, and names none
  const kind =
    !name || name === 'sobject' ? kindOfPrefix(id) : Object.hasOwn(OBJECTS, name) ? name : 'record';
  return { site: 'salesforce', host: url.hostname, kind, id };
}

/**
 * The record of the primary tab in a console whose subtab the address shows; null where there is none, or it is
 * the same record. The path in `ws` names the tab's record; everything else in the query says nothing of records.
 */
export function parentAt(url: URL): RecordRef | null {
  const tab = url.searchParams.get('ws');
  const record = recordAt(url);
  if (!record || !tab?.startsWith('/lightning/')) return null;
  const parent = recordAt(new URL(tab, url.origin));
  return parent?.id === record.id ? null : parent;
}
