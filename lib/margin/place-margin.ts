import { askUntilAnswered } from '@/lib/messages/ask-worker';
import type { MarginSettings } from '@/lib/model/working';
import { clampTop, percentFromTop, topFromPercent } from '@/lib/page/clamp-to-window';
import type { Desk } from './desk';

const TAB_HEIGHT = 64;
const PANEL_TOP = 56;
/** The panel keeps at least this share of the window below its head. */
const PANEL_SHARE = 0.7;
const STEP_PERCENT = 4;
const DRAG_FROM_PX = 4;
const TRIES = 10;

type Place = Pick<MarginSettings, 'top' | 'side'>;

/** Distances from the top of the window in CSS pixels, always inside it. */
export function topsOf({ top }: Pick<Place, 'top'>, windowHeight: number): { tab: number; panel: number } {
  // a low window, or one zoomed in, has no room to give away above the panel
  const wanted = top === null ? Math.min(PANEL_TOP, windowHeight * 0.07) : (top / 100) * windowHeight;
  return {
    tab: Math.round(topFromPercent(top, TAB_HEIGHT, windowHeight)),
    panel: Math.round(clampTop(wanted, windowHeight * PANEL_SHARE, windowHeight)),
  };
}

/** The place after an arrow key on the tab; null for a key that moves nothing. */
export function placeAfterKey({ top }: Place, key: string): Partial<Place> | null {
  const step = { ArrowUp: -STEP_PERCENT, ArrowDown: STEP_PERCENT }[key];
  if (step) return { top: Math.max(0, Math.min(100, (top ?? 50) + step)) };
  const side = ({ ArrowLeft: 'left', ArrowRight: 'right' } as const)[key];
  return side ? { side } : null;
}

/** Changes settings of this host in view and in the store, to find them again. */
export function changeSettings({ store }: Pick<Desk, 'store'>, settings: Partial<MarginSettings>): void {
  store.set({ settings: { ...store.get().settings, ...settings } });
  const host = location.hostname;
  void askUntilAnswered('remember', { what: 'settings', host, settings }, undefined, TRIES);
}

/** Lets the person drag the tab, or the panel by its head, up and down and to the other side. */
export function letDrag(desk: Pick<Desk, 'store'>, root: ShadowRoot): void {
  /** what is held, how far below its upper edge, and where it was taken */
  let held: { handle: Element; grip: number; x: number; y: number } | null = null;
  let place: Place | null = null;
  const on = (kind: string, act: (at: PointerEvent) => void) =>
    root.addEventListener(kind, (event) => act(event as PointerEvent), true);

  on('pointerdown', (at) => {
    const target = at.target as Element;
    const handle = target.closest('[data-drag]');
    place = null;
    if (!handle || at.button > 0 || (target.closest('button') ?? handle) !== handle) return;
    const { clientX: x, clientY: y } = at;
    held = { handle, grip: y - handle.getBoundingClientRect().top, x, y };
  });
  on('pointermove', ({ clientX, clientY, pointerId }) => {
    if (!held || (!place && Math.hypot(clientX - held.x, clientY - held.y) < DRAG_FROM_PX)) return;
    held.handle.setPointerCapture(pointerId);
    place = {
      side: clientX < innerWidth / 2 ? 'left' : 'right',
      top: percentFromTop(clientY - held.grip, innerHeight),
    };
    desk.store.set({ settings: { ...desk.store.get().settings, ...place } });
  });
  for (const kind of ['pointerup', 'pointercancel']) {
    on(kind, () => {
      held = null;
      if (place) changeSettings(desk, place);
    });
  }
  // letting go of what was dragged is not a press
  on('click', (event) => {
    if (place) event.stopImmediatePropagation();
    place = null;
  });
}
