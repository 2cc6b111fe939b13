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
  const move = (by: number) => ({ top: Math.max(0, Math.min(100, (top ?? 50) + by)) });
  if (key === 'ArrowUp') return move(-STEP_PERCENT);
  if (key === 'ArrowDown') return move(STEP_PERCENT);
  if (key === 'ArrowLeft') return { side: 'left' };
  return key === 'ArrowRight' ? { side: 'right' } : null;
}

/** Changes settings of this host in view and in the store, to find them again. */
export function changeSettings({ store, window }: Desk, settings: Partial<MarginSettings>): void {
  store.set({ settings: { ...store.get().settings, ...settings } });
  const host = window.location.hostname;
  void askUntilAnswered('remember', { what: 'settings', host, settings }, undefined, TRIES);
}

/** Lets the person drag the tab, or the panel by its head, up and down and to the other side. */
export function letDrag(desk: Desk, root: ShadowRoot): void {
  const { store, window } = desk;
  let dragged = false;

  root.addEventListener('pointerdown', (event) => {
    const down = event as PointerEvent;
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drag]') : null;
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    if (!handle || down.button !== 0 || (pressed && pressed !== handle)) return;
    const grip = down.clientY - handle.getBoundingClientRect().top;
    dragged = false;

    const move = (at: PointerEvent) => {
      if (!dragged && Math.hypot(at.clientX - down.clientX, at.clientY - down.clientY) < DRAG_FROM_PX) return;
      if (!dragged) handle.setPointerCapture(at.pointerId);
      dragged = true;
      const place: Place = {
        side: at.clientX < window.innerWidth / 2 ? 'left' : 'right',
        top: percentFromTop(at.clientY - grip, window.innerHeight),
      };
      store.set({ settings: { ...store.get().settings, ...place } });
    };
    const end = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
      const { top, side } = store.get().settings;
      if (dragged) changeSettings(desk, { top, side });
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  });

  // letting go of what was dragged is not a press
  root.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      dragged = false;
      event.stopImmediatePropagation();
    },
    true,
  );
}
