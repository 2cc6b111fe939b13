import type { RecordRef } from '@/lib/model/record';
import { deepQueryAll } from '@/lib/page/deep-query';
import { isShown } from '@/lib/page/find-visible';
import type { Health, View } from '@/lib/sites/contract';
import { feedOf } from './anchors';
import { lookForPage, pageInView } from './find-page';
import { ADAPTER, locators } from './locators';

/** Whether the record page on screen is the one the address names. Where none ever is, time tells: see `watchPage`. */
export function viewOf(record: RecordRef, page: Document): View {
  return lookForPage(record, page) ? 'agrees' : 'switching';
}

/** The feed of the record in view; null where there is none. */
export function watchedOf(record: RecordRef, page: Document): Element | null {
  const inView = pageInView(record, page);
  return inView && feedOf(inView);
}

/**
 * Which generation of each hook the page shows. Lightning says nothing of light or dark, so there is no such part;
 * and only a case is expected to have a feed.
 */
export function healthOf(record: RecordRef, page: Document): Health {
  const inView = pageInView(record, page);
  const feed = watchedOf(record, page);
  const parts: Health['parts'] = [
    { part: 'pane', state: !inView ? 'missing' : inView.matches(locators.pages) ? 'works' : 'older' },
  ];
  if (feed || record.kind === 'case') parts.push({ part: 'replies', state: feed ? 'works' : 'missing' });
  return { adapter: ADAPTER, parts };
}

/** Dialogs hang near the top of the document, so a look every second need not go through all of it. */
const MOST_FOR_DIALOGS = 2000;

/** A dialog of Lightning is open over the page. */
export function isBusy(page: Document): boolean {
  return deepQueryAll(page, locators.dialogs, MOST_FOR_DIALOGS).some(isShown);
}
