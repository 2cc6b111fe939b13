import { deepQuery, deepQueryAll } from '@/lib/page/deep-query';
import type { Reading } from '@/lib/sites/contract';
import { pageInView } from './find-page';
import { locators } from './locators';
import { to18 } from './record-id';

/**
 * Where interactions stand in the feed of the record in view, by the feed item's id, which is the API's. Two items or
 * two interactions of one id have no place. Pages with a timeline name none of theirs; what has no place is in the
 * margin's own list.
 */
export function findAnchors(
  { record, interactions }: Pick<Reading, 'record' | 'interactions'>,
  page: Document,
): Map<string, Element> {
  const inView = pageInView(record, page);
  const items = inView ? deepQueryAll(inView, locators.replies) : [];
  const keys = items.map((item) => `feed:${to18(item.getAttribute('data-id') ?? '')}`);
  const anchors = new Map<string, Element>();
  for (const [place, item] of items.entries()) {
    const key = keys[place];
    const [one, other] = interactions.filter((each) => each.key === key || each.alias === key);
    if (one && !other && keys.indexOf(key ?? '') === keys.lastIndexOf(key ?? '')) anchors.set(one.key, item);
  }
  return anchors;
}

/** What holds the feed's items, to be watched for new ones; null on a page without a feed. */
export function feedOf(inView: Element): Element | null {
  return deepQuery(inView, locators.replies)?.parentElement ?? null;
}
