import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Room on a page for what is printed, in millimetres: what A4 and Letter both have within margins of 12. */
export const PAGE = { width: 186, height: 252 } as const;

/** CSS pixels in a millimetre. */
const PX_PER_MM = 96 / 25.4;

/** What a page is tried with, from the most comfortable down. */
export interface Fit {
  /** size of the text, in points; never under 8 */
  points: number;
}

/**
 * Finds the first way in which a page holds all that stands on it. The paper is measured on the screen, where
 * it is as wide as in print. `fits` is false when even the last way is too long.
 */
export function useFit<Way extends Fit>(
  paper: RefObject<HTMLElement | null>,
  ways: readonly [Way, ...Way[]],
  content: unknown,
): { way: Way; fits: boolean } {
  const [state, setState] = useState({ content, at: 0, fits: true });
  const at = state.content === content ? state.at : 0;
  const way = ways[at] ?? ways[0];

  useLayoutEffect(() => {
    const height = paper.current?.scrollHeight ?? 0;
    const fits = height <= PAGE.height * PX_PER_MM;
    const next = fits || at === ways.length - 1 ? { content, at, fits } : { content, at: at + 1, fits: true };
    if (next.at !== state.at || next.fits !== state.fits || next.content !== state.content) setState(next);
  });

  return { way, fits: state.fits };
}
