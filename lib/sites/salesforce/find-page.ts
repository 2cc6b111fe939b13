import type { RecordRef } from '@/lib/model/record';
import { deepQuery, deepQueryAll } from '@/lib/page/deep-query';
import { isShown } from '@/lib/page/find-visible';
import { locators } from './locators';
import { textIn } from './text-in';

/** What is remembered of a document between two looks. */
interface Memory {
  page: Document;
  /** the record the address named */
  id: string;
  /** its page, once it is in view and drawn */
  found: Element | null;
  /** some page of it was in view, drawn or not */
  met: boolean;
  /** looks at a page that is headed but shows no field yet */
  waits: number;
  /** the record each page was seen with, and how it was headed then */
  seen: WeakMap<Element, { id: string; name: string }>;
}

/** A page's fields come after its head. Past this many looks it is taken without. */
const MOST_WAITS = 20;

let memory: Memory | null = null;

/**
 * Looks for the page of the record the address names. Nothing in a record page reliably says whose it is: every
 * link and id inside may be another record's (an account links to its opportunities, so the account's page,
 * not yet replaced, would pass for the opportunity's). So it is told by time and place: the address changes first and
 * the content comes seconds later. A page that was in view under another address is that record's, until its
 * heading changes or another page comes into view. A page that has come since, and is the only such, is the
 * address's. In doubt there is none.
 */
export function lookForPage({ id }: RecordRef, page: Document): Element | null {
  const pages = shownPages(page);
  if (memory?.page !== page) memory = { page, id, found: null, met: false, waits: 0, seen: new WeakMap() };
  const { seen } = memory;
  const remember = (one: Element, record: string) => seen.set(one, { id: record, name: nameOf(one) });
  if (memory.id !== id) {
    // nothing was seen of the record before: what is here already is most likely its page
    for (const one of pages) if (!memory.met && !seen.has(one)) remember(one, memory.id);
    memory = { ...memory, id, met: false, waits: 0 };
  }
  const own = pick(pages, memory);
  if (own) remember(own, id);
  memory.met ||= own !== null;
  memory.found = own && isDrawn(own, memory) ? own : null;
  return memory.found;
}

/** The page of this record that the last look found, while it is still shown; null: it is not in view. */
export function pageInView({ id }: RecordRef, page: Document): Element | null {
  const found = memory?.page === page && memory.id === id ? memory.found : null;
  return found && isShown(found) ? found : null;
}

/** Record pages that take up room. */
function shownPages(page: Document): Element[] {
  const plain = [...page.querySelectorAll(locators.pages)];
  const pages = (plain.length > 0 ? plain : deepQueryAll(page, locators.pages)).filter(isShown);
  if (pages.length > 0) return pages;
  // the framework before has no shadow trees; one page inside another is the same page twice
  const older = [...page.querySelectorAll(locators.olderPages)].filter(
    (one) => isShown(one) && one.querySelector(locators.fields),
  );
  return older.filter((one) => !older.some((other) => other !== one && one.contains(other)));
}

function pick(pages: readonly Element[], { id, seen }: Memory): Element | null {
  const free = pages.filter((one) => (seen.get(one)?.id ?? id) === id);
  const [only = null] = free.length > 0 ? free : pages;
  if (!only || free.length > 1 || (free.length === 0 && pages.length > 1)) return null;
  if (free.length === 1) return only;
  // a page used again for the next record is headed anew; what stands below has one more look to follow
  const [before, now] = [seen.get(only)?.name, nameOf(only)];
  if (before && now && before !== now) seen.set(only, { id, name: now });
  return null;
}

/** The heading is there, and a field too, unless none comes. */
function isDrawn(element: Element, memory: Memory): boolean {
  if (memory.found === element) return true;
  if (deepQueryAll(element, locators.fields).some((field) => isShown(field) && textIn(field))) return true;
  if (nameOf(element)) memory.waits += 1;
  return memory.waits > MOST_WAITS;
}

/** The heading found last in each page: asking it again is far cheaper than going through a thousand shadow trees. */
const headings = new WeakMap<Element, Element>();

/** What heads a record page; empty while it is not there. */
export function nameOf(element: Element): string {
  const before = headings.get(element);
  const heading = before?.isConnected ? before : deepQuery(element, locators.name);
  if (!heading) return '';
  headings.set(element, heading);
  return textIn(heading);
}
