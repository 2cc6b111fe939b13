import { readSelection } from '@/lib/page/read-selection';
import { watchPage } from '@/lib/page/watch-page';
import { keepTexts } from '@/lib/platform/i18n';
import { isConnected } from '@/lib/platform/page-browser';
import type { Interaction, Site, View } from '@/lib/sites/contract';
import { answerTab } from './answer-tab';
import { createCaptures } from './captures';
import { createActs } from './create-acts';
import type { Desk } from './desk';
import { startVisit } from './fetch-for-visit';
import { letDrag } from './place-margin';
import { pressKey } from './press-key';
import { createReplyButtons } from './reply-buttons';
import { showsNewer } from './shows-newer';
import type { MarginActs, MarginState } from './state';
import { createStore } from './store';
import { createVisits } from './visit-record';
import { watchSurroundings } from './watch-surroundings';

/** Where the margin is drawn: our element in the page and what is inside it. */
export interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
  /** holds the buttons beside replies */
  beside: HTMLElement;
  /** gives the margin its looks; nothing is drawn before */
  dress(styles: readonly string[]): void;
  draw(state: MarginState, acts: MarginActs): void;
  /** brings a covered panel back on top; false when something keeps covering it. `now` in milliseconds */
  uncover(now: number): boolean;
}

export interface Margin {
  press(event: KeyboardEvent, focused: Element): void;
}

const QUIET_MS = 800;

/** Said after the extension was replaced, when texts can no longer be read. */
const LAST_WORDS = [
  'overlay_updated',
  'overlay_updatedWriting',
  'overlay_updatedUnsaved',
  'overlay_tabUpdated',
  'overlay_reload',
  'overlay_wordsMasked',
];

/**
 * Brings the margin to life on one page.
 * @param recovered an older version of the extension was at work in this very page
 */
export function startMargin(
  site: Site,
  window: Window,
  layer: Layer,
  now: () => Date,
  recovered: boolean,
): Margin {
  const page = window.document;
  let acts: MarginActs | null = null;
  let view: View = 'switching';
  let settledTurn = -1;
  let anchors: ReadonlyMap<string, Element> = new Map();
  let cameFrom: Element | null = null;
  let newest = 0;
  let quiet: number | undefined;

  const store = createStore((state) => {
    if (acts) layer.draw(state, acts);
    beside.follow(mayStandBeside(state) ? anchors : new Map());
  });
  const desk: Desk = {
    site,
    window,
    store,
    now,
    known: { turn: 0, visit: startVisit([], () => false, now), dressed: false },
    redraw: () => void visits.redraw(),
    dress: layer.dress,
    isCurrent: (turn) => turn === desk.known.turn,
    focus(name) {
      if (page.activeElement !== layer.host) cameFrom = page.activeElement;
      const named = (one: string) =>
        layer.root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(one)}"]`);
      (named(name) ?? beside.buttonOf(name) ?? named('hide') ?? named('tab'))?.focus();
    },
  };
  const over = new AbortController();
  const { signal } = over;
  const beside = createReplyButtons(layer.host, layer.beside, signal, (key) => acts?.tag(key));
  const captures = createCaptures(desk);
  const visits = createVisits(desk, (recalled) => {
    findAnchors();
    if (recalled?.draft) void captures.restore(recalled.draft);
  });

  function ownReplies(): Interaction[] {
    const { interactions = [] } = store.get().sheet ?? {};
    return interactions.filter(({ mine, kind }) => mine && (kind === 'reply' || kind === 'post'));
  }

  function findAnchors(): void {
    const { sheet } = store.get();
    const found = sheet && view === 'agrees' ? (site.anchors?.(sheet, page) ?? null) : null;
    anchors = new Map(
      ownReplies().flatMap(({ key }) => (found?.has(key) ? [[key, found.get(key) as Element]] : [])),
    );
    store.set({});
  }

  const watch = watchPage(site, window, (sight) => {
    if (sight.turn !== desk.known.turn) captures.flush();
    const moved = sight.turn !== desk.known.turn;
    desk.known.turn = sight.turn;
    view = sight.view;
    if (sight.cause === 'content') return onContent();
    const settled = view !== 'switching';
    if (settled ? settledTurn !== sight.turn : moved) {
      if (settled) settledTurn = sight.turn;
      anchors = new Map();
      void visits.come(sight.record, settled);
    } else findAnchors();
  });

  /** Something in the conversation changed: new places to stand, perhaps a new reply to read. */
  function onContent(): void {
    findAnchors();
    const { record, sheet, phase } = store.get();
    // a record that could not be read is not asked for again until the person wants it
    if (!record || !sheet || phase !== 'ready') return;
    const shown = showsNewer(site.watched?.(record, page) ?? null, sheet.interactions);
    if (shown === null || shown <= newest) return;
    window.clearTimeout(quiet);
    quiet = window.setTimeout(() => {
      newest = shown;
      void visits.again().then(findAnchors);
    }, QUIET_MS);
  }

  const selectedIn = (key: string) => {
    const { sheet } = store.get();
    // pressed in the list before the places in the page were found
    const anchor = anchors.get(key) ?? (sheet && site.anchors?.(sheet, page).get(key));
    return readSelection(page.getSelection(), anchor ?? null);
  };
  acts = createActs({
    desk,
    captures,
    visits,
    root: layer.root,
    selectedIn,
    inView() {
      const sight = watch.look();
      return sight.view === 'switching' ? null : sight.record;
    },
    giveFocusBack() {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected && cameFrom !== page.body) cameFrom.focus();
      else desk.focus('tab');
      cameFrom = null;
    },
  });
  const made = acts;

  /** The reply that holds the selection, else the newest own reply, else the record as a whole. */
  function tagHere(): void {
    const own = ownReplies();
    const selected = own.find(({ key }) => selectedIn(key));
    made.tag((selected ?? own[0])?.key ?? null);
  }

  keepTexts(LAST_WORDS);
  letDrag(desk, layer.root);
  const stopAnswering = answerTab(desk, made, tagHere, () => view);
  watchSurroundings(desk, layer, signal, beside.refresh, detach);
  page.addEventListener('visibilitychange', captures.flush, { signal });
  window.addEventListener('pagehide', captures.flush, { signal });
  store.set({ recovered });

  /** The extension was replaced under this page: stop everything, keep what is on screen. */
  function detach(): void {
    if (isConnected()) return;
    watch.stop();
    visits.stop();
    over.abort();
    stopAnswering();
    window.clearTimeout(quiet);
    const { composing, settings } = store.get();
    store.set({ detached: true, settings: { ...settings, open: settings.open && composing !== null } });
  }

  return { press: (event, focused) => pressKey(desk, made, event, focused) };
}

function mayStandBeside({ phase, composing, settings, yielding, detached }: MarginState): boolean {
  return phase === 'ready' && !(composing && settings.open) && !settings.hidden && !yielding && !detached;
}
