import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placing, placeButtons } from '@/lib/page/place-buttons';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const placing = (over: Partial<Placing>): Placing => ({
  anchors: [],
  scrollport: box(100, 100, 700, 600),
  window: { width: 1200, height: 800 },
  button: { width: 90, height: 28 },
  ...over,
});
const place = (anchor: ReturnType<typeof box>, over: Partial<Placing> = {}) =>
  placeButtons(placing({ anchors: [{ key: 'a', box: anchor }], ...over }))[0] ?? null;

describe('tag buttons', () => {
  it('stand at the top right inside their reply', () => {
    expect(place(box(120, 200, 680, 300))).toEqual({ key: 'a', x: 582, y: 208 });
  });

  it('stay with a long reply that is being scrolled', () => {
    expect(place(box(120, -400, 680, 900))).toEqual({ key: 'a', x: 582, y: 108 });
  });

  it.each([
    ['above the conversation', box(120, 0, 680, 90)],
    ['below it', box(120, 610, 680, 700)],
    ['almost scrolled out', box(120, 0, 680, 120)],
    ['too narrow', box(120, 200, 180, 300)],
    ['of no size', box(0, 0, 0, 0)],
  ])('are not shown when the reply is %s', (_, anchor) => {
    expect(place(anchor)).toBeNull();
  });

  it('stay inside the window when the conversation does not', () => {
    expect(place(box(100, 200, 1500, 300), { scrollport: box(100, 100, 1500, 900) })).toMatchObject({
      x: 1102,
    });
    expect(place(box(100, 790, 680, 900), { scrollport: box(100, 100, 700, 1000) })).toBeNull();
  });

  it('do not lie on one another', () => {
    const anchors = [
      { key: 'a', box: box(120, 200, 680, 300) },
      { key: 'b', box: box(120, 205, 680, 300) },
      { key: 'c', box: box(120, 320, 680, 400) },
    ];
    expect(placeButtons(placing({ anchors })).map(({ key }) => key)).toEqual(['a', 'c']);
  });

  it('lie in their reply, the conversation and the window, whatever the geometry', () => {
    const side = fc.integer({ min: -2000, max: 2000 });
    const boxes = fc
      .tuple(side, side, fc.nat(1500), fc.nat(1500))
      .map(([x, y, w, h]) => box(x, y, x + w, y + h));
    fc.assert(
      fc.property(boxes, boxes, (anchor, scrollport) => {
        const at = place(anchor, { scrollport });
        if (!at) return;
        for (const outer of [anchor, scrollport, box(0, 0, 1200, 800)]) {
          expect(at.x).toBeGreaterThanOrEqual(outer.left);
          expect(at.y).toBeGreaterThanOrEqual(outer.top);
          expect(at.x + 90).toBeLessThanOrEqual(outer.right);
          expect(at.y + 28).toBeLessThanOrEqual(outer.bottom);
        }
      }),
    );
  });
});
