import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Until the place was measured, and where nothing can be measured. */
const USUAL = 680;
const LEAST = 280;

/** How wide a place is, in pixels, followed while it changes: letters in a chart then keep their size. */
export function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(Math.max(LEAST, element.clientWidth));
    };
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, []);
  return width;
}
