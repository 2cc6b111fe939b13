import type { RecordRef } from '@/lib/model/record';
import { recordKey } from '@/lib/model/record-key';
import { watchElement } from './watch-element';

/** Whether page and address agree on the record. */
type View = 'agrees' | 'switching' | 'unanchored';

/** What the watch needs of a site. */
export interface WatchedSite {
  recordAt(url: URL): RecordRef | null;
  view(record: RecordRef, page: Document): View;
  watched?(record: RecordRef, page: Document): Element | null;
}

/** One look at the page. `turn` grows with every change of record: a reply to an older turn is late. */
export interface Sight {
  record: RecordRef | null;
  view: View;
  turn: number;
  /** the record or view changed, or only something in its conversation */
  cause: 'record' | 'content';
}

export interface PageWatch {
  /** false once the page has moved on: drop what was asked for in that turn */
  isCurrent(turn: number): boolean;
  /** looks at once, e.g. before acting on a click */
  look(): Sight;
  stop(): void;
}

/** How often the address and the pane are compared, in milliseconds. */
const LOOK_EVERY = 500;

/** How often while the pane of a new record has not mounted yet. */
const SETTLE_EVERY = 100;

/** How long a pane may take to mount before the panel shows without an anchor. */
const SETTLE_LIMIT = 6000;

/**
 * Follows which record a single-page host shows. Says `switching` at once when the address changes,
 * and the settled view when the pane names the same record, or `unanchored` after a limit. A hidden
 * page is not looked at. Adds nothing to the page.
 */
export function watchPage(site: WatchedSite, window: Window, onSight: (sight: Sight) => void): PageWatch {
  const page = window.document;
  const navigation = (window as { navigation?: EventTarget }).navigation;
  let last: Sight | null = null;
  let since = 0;
  let timer: number | undefined;
  let stopped = false;
  const content = watchElement(window, () => last && onSight({ ...last, cause: 'content' }));

  function look(): Sight {
    const record = site.recordAt(new URL(window.location.href));
    const key = record && recordKey(record);
    const moved = !last || key !== (last.record && recordKey(last.record));
    let view = record ? site.view(record, page) : 'unanchored';
    if (moved || (view !== 'agrees' && last?.view === 'agrees')) since = window.performance.now();
    if (record && view !== 'agrees') {
      // hooks mount late: only time tells "not yet" from "not at all"
      view = window.performance.now() - since < SETTLE_LIMIT ? 'switching' : 'unanchored';
    }
    const sight: Sight = { record, view, turn: (last?.turn ?? 0) + (moved ? 1 : 0), cause: 'record' };
    const news = moved || view !== last?.view;
    last = sight;
    content.follow(record && view === 'agrees' ? (site.watched?.(record, page) ?? null) : null);
    if (news) onSight(sight);
    return sight;
  }

  function tick(): void {
    window.clearTimeout(timer);
    if (stopped) return;
    if (page.hidden) {
      content.follow(null);
      return;
    }
    const { view } = look();
    timer = window.setTimeout(tick, view === 'switching' ? SETTLE_EVERY : LOOK_EVERY);
  }

  function onVisibility(): void {
    tick();
    // nothing was watched while the page was hidden
    if (last?.view === 'agrees' && !page.hidden) onSight({ ...last, cause: 'content' });
  }

  navigation?.addEventListener('currententrychange', tick);
  page.addEventListener('visibilitychange', onVisibility);
  tick();

  return {
    isCurrent: (turn) => turn === last?.turn,
    look,
    stop() {
      stopped = true;
      window.clearTimeout(timer);
      content.follow(null);
      navigation?.removeEventListener('currententrychange', tick);
      page.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
