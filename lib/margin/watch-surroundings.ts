import { isConnected } from '@/lib/platform/page-browser';
import type { Desk } from './desk';
import type { Layer } from './start-margin';

const BEAT_MS = 1000;

/**
 * Looks after what can happen around the margin: a dialog of the host opens, the theme changes, the
 * extension is replaced, a newcomer covers the panel. One look a second while the page is visible, and one
 * at once when the focus moves or the page adds something beside its content, which is how dialogs open.
 * @param signal ends it
 * @param onBeat called with every look
 * @param onGone called once the extension under this page is gone
 */
export function watchSurroundings(
  desk: Desk,
  layer: Layer,
  signal: AbortSignal,
  onBeat: () => void,
  onGone: () => void,
): void {
  const { window, site, store } = desk;
  const page = window.document;
  let timer: number | undefined;

  function look(): void {
    if (!isConnected()) {
      onGone();
      return;
    }
    const yielding = site.busy?.(page) ?? false;
    if (yielding !== store.get().yielding) store.set({ yielding });
    const { settings, covered } = store.get();
    const stillCovered = settings.open && !yielding && !layer.uncover(desk.now().getTime());
    if (stillCovered !== covered) store.set({ covered: stillCovered });
    onBeat();
  }
  function beat(): void {
    window.clearTimeout(timer);
    if (page.hidden) return;
    timer = window.setTimeout(beat, BEAT_MS);
    look();
  }
  const onFocus = (event: Event) => {
    if (event.target !== layer.host) look();
  };
  const portals = new MutationObserver(look);
  if (page.body) portals.observe(page.body, { childList: true });
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    portals.disconnect();
  });
  page.addEventListener('focusin', onFocus, { signal });
  page.addEventListener('toggle', onFocus, { capture: true, signal });
  page.addEventListener('visibilitychange', beat, { signal });
  beat();
}
