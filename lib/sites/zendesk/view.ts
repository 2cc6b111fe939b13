import type { RecordRef } from '@/lib/model/record';
import type { Health, View } from '@/lib/sites/contract';
import { findReplies } from './anchors';
import { findPane } from './find-pane';
import { ADAPTER, locators } from './locators';
import { themeOf } from './theme';

/** Whether the pane on screen is the ticket the address names. */
export function viewOf(record: RecordRef, page: Document): View {
  const { state } = findPane(record, page);
  return state === 'in view' ? 'agrees' : state === 'unnamed' ? 'unanchored' : 'switching';
}

/** The conversation of the ticket in view, which changes when a comment comes in; null while it is not there yet. */
export function watchedOf(record: RecordRef, page: Document): Element | null {
  const { element, state } = findPane(record, page);
  if (!element || state !== 'in view') return null;
  return element.querySelector(locators.log) ?? findReplies(element).elements[0]?.parentElement ?? null;
}

/** Which generation of each hook the page shows; `missing` still leaves the list in the margin. */
export function healthOf(record: RecordRef, page: Document): Health {
  const { element, generation } = findPane(record, page);
  const replies = element ? findReplies(element).generation : null;
  const stateOf = (found: 'current' | 'older' | null) =>
    found === 'current' ? 'works' : found === 'older' ? 'older' : 'missing';
  return {
    adapter: ADAPTER,
    parts: [
      { part: 'pane', state: stateOf(element && generation) },
      { part: 'replies', state: stateOf(replies) },
      { part: 'theme', state: themeOf(page) ? 'works' : 'missing' },
    ],
  };
}
