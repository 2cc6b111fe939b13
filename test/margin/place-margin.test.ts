import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeAfterKey, topsOf } from '@/lib/margin/place-margin';

it('keeps tab and panel inside every window, wherever they were left', () => {
  fc.assert(
    fc.property(
      fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
      fc.integer({ min: 120, max: 4000 }),
      (top, height) => {
        const { tab, panel } = topsOf({ top }, height);
        expect(tab).toBeGreaterThanOrEqual(0);
        expect(tab + 64).toBeLessThanOrEqual(height);
        expect(panel).toBeGreaterThanOrEqual(0);
        // most of the window is left to the panel
        expect(panel).toBeLessThanOrEqual(height * 0.3 + 1);
      },
    ),
  );
});

it('moves by arrow keys, never past the ends', () => {
  const place = { top: 50, side: 'right' } as const;
  expect(placeAfterKey(place, 'ArrowUp')).toEqual({ top: 46 });
  expect(placeAfterKey({ ...place, top: 99 }, 'ArrowDown')).toEqual({ top: 100 });
  expect(placeAfterKey({ ...place, top: null }, 'ArrowDown')).toEqual({ top: 54 });
  expect(placeAfterKey(place, 'ArrowLeft')).toEqual({ side: 'left' });
  expect(placeAfterKey(place, 'Enter')).toBeNull();
});
