import type { RecordRef } from '@/lib/model/record';
import { isRendered } from '@/lib/page/find-visible';
import { locators, PANE_ID } from './locators';

/** What the page shows of one ticket. Several tickets stay mounted; only one pane is active. */
export interface Pane {
  element: Element | null;
  generation: 'current' | 'older' | null;
  /** `in view`: active, visible and naming this ticket; `elsewhere`: the page shows something else or nothing yet */
  state: 'in view' | 'elsewhere' | 'unnamed';
}

/** The pane found last: asking it again is far cheaper than searching a page of 15,000 nodes. */
let found: WeakRef<Element> | null = null;

const NOTHING: Pane = { element: null, generation: null, state: 'elsewhere' };

/** Finds the pane of a ticket: the address names it, the pane must name the same, and be the active one. */
export function findPane(record: RecordRef, page: Document): Pane {
  const isOwn = (pane: Element) => nameOf(pane) === record.id && isActive(pane);
  const before = found?.deref();
  const known = before?.ownerDocument === page && isOwn(before) ? before : null;
  const panes = known ? [known] : [...page.querySelectorAll(locators.current.panes)].filter(nameOf);
  if (panes.length > 0) {
    const own = panes.find(isOwn);
    if (!own) return { ...NOTHING, generation: 'current' };
    found = new WeakRef(own);
    const agrees = [null, record.id].includes(selectedTab(page));
    return { element: own, generation: 'current', state: agrees ? 'in view' : 'elsewhere' };
  }
  return findOlderPane(record, page);
}

function findOlderPane(record: RecordRef, page: Document): Pane {
  const tab = selectedTab(page);
  const layouts = [...page.querySelectorAll(locators.older.panes)];
  const active = layouts.filter(isActive);
  const named = active.find((pane) => pane.querySelector(anchorOf(record.id)));
  const only = active.length === 1 ? active[0] : undefined;
  const pane = named ?? (tab === record.id ? only : undefined);
  if (pane && (tab === null || tab === record.id)) {
    return { element: pane, generation: 'older', state: 'in view' };
  }
  if (tab === null && (layouts.length === 0 || only)) return { ...NOTHING, state: 'unnamed' };
  return { ...NOTHING, generation: 'older' };
}

/** The side-conversation anchor names the ticket in some builds; elsewhere it names something else. */
function anchorOf(id: string): string {
  return `[data-side-conversations-anchor-id="${id}"]`;
}

function nameOf(pane: Element): string | null {
  return PANE_ID.exec(pane.getAttribute('data-test-id') ?? '')?.[1] ?? null;
}

function isActive(pane: Element): boolean {
  return pane.getAttribute('data-is-active') === 'true' && isRendered(pane);
}

function selectedTab(page: Document): string | null {
  const tab =
    page.querySelector(locators.current.selectedTab) ?? page.querySelector(locators.older.selectedTab);
  return tab?.getAttribute('data-entity-id') || null;
}
