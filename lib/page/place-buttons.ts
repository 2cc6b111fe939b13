/** The part of a rectangle that placing needs, in CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placing {
  /** where the interactions stand, by key */
  anchors: readonly { key: string; box: Box }[];
  /** the visible part of the scrolling conversation */
  scrollport: Box;
  window: { width: number; height: number };
  /** size of one button */
  button: { width: number; height: number };
}

export interface Place {
  key: string;
  x: number;
  y: number;
}

/** Between the edge of the interaction and the button. */
const GAP = 8;

/**
 * Where the tag buttons stand: at the top right inside each interaction, kept within the part of it that
 * can be seen, so that a long one being scrolled keeps its button. No place, no button: it would lie
 * outside the conversation or the window, or over the button before it.
 */
export function placeButtons({ anchors, scrollport, window, button }: Placing): Place[] {
  const seen = {
    left: Math.max(scrollport.left, 0),
    top: Math.max(scrollport.top, 0),
    right: Math.min(scrollport.right, window.width),
    bottom: Math.min(scrollport.bottom, window.height),
  };
  const places: Place[] = [];
  for (const { key, box } of anchors) {
    const x = Math.min(box.right, seen.right) - button.width - GAP;
    const y = Math.max(box.top, seen.top) + GAP;
    const fits =
      x >= Math.max(box.left, seen.left) &&
      y + button.height <= Math.min(box.bottom, seen.bottom) &&
      box.right > box.left;
    const taken = places.some(
      (other) => Math.abs(other.x - x) < button.width && Math.abs(other.y - y) < button.height,
    );
    if (fits && !taken) places.push({ key, x, y });
  }
  return places;
}
