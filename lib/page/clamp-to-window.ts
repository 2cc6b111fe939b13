/**
 * The top of a panel of `height` so that all of it, or at least its head, stays inside a window of
 * `windowHeight`, with `edge` pixels free above and below. All in CSS pixels.
 */
export function clampTop(top: number, height: number, windowHeight: number, edge = 8): number {
  return Math.max(edge, Math.min(top, windowHeight - height - edge));
}

/** A remembered place, in percent of the window's height, as pixels; the middle when none is remembered. */
export function topFromPercent(percent: number | null, height: number, windowHeight: number): number {
  return clampTop(
    ((percent ?? 50) / 100) * windowHeight - (percent === null ? height / 2 : 0),
    height,
    windowHeight,
  );
}

/** A place in pixels as percent of the window's height, from 0 to 100, to remember. */
export function percentFromTop(top: number, windowHeight: number): number {
  return windowHeight > 0 ? Math.max(0, Math.min(100, Math.round((top / windowHeight) * 1000) / 10)) : 0;
}
