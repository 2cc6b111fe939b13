import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { MapLink } from '@/lib/model/impact-map';
import type { MapCurve } from './lay-out-map';
import { linkPath } from './place-boxes';

interface Curves {
  width: number;
  height: number;
  curves: Pick<MapCurve, 'link' | 'path' | 'middle'>[];
}

/** Curves between the elements marked `data-item` inside a frame, drawn anew whenever these move. */
export function useLinkCurves(
  frame: RefObject<HTMLElement | null>,
  links: MapLink[],
  mirrored: boolean,
): Curves {
  const [drawn, setDrawn] = useState<Curves>({ width: 0, height: 0, curves: [] });

  const measure = () => {
    const root = frame.current;
    if (!root) return;
    const origin = root.getBoundingClientRect();
    const edge = (id: string, left: boolean) => {
      const box = root.querySelector(`[data-item="${id}"]`)?.getBoundingClientRect();
      if (!box) return null;
      return { x: (left ? box.left : box.right) - origin.left, y: box.top + box.height / 2 - origin.top };
    };
    const curves = links.flatMap((link) => {
      const from = edge(link.from, mirrored);
      const to = edge(link.to, !mirrored);
      return from && to ? [{ link, ...linkPath(from, to) }] : [];
    });
    const next = { width: Math.round(origin.width), height: Math.round(origin.height), curves };
    setDrawn((before) => (same(before, next) ? before : next));
  };

  // After every drawing: a longer word in one box moves all below it.
  useLayoutEffect(measure);
  useEffect(() => {
    if (!frame.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(frame.current);
    return () => observer.disconnect();
  });
  return drawn;
}

function same(one: Curves, other: Curves): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
