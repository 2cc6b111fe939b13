import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampTop, percentFromTop, topFromPercent } from '@/lib/page/clamp-to-window';

describe('the place of the margin', () => {
  it('stays inside the window', () => {
    expect([-50, 100, 5000].map((top) => clampTop(top, 200, 800))).toEqual([8, 100, 592]);
  });

  it('keeps the head of a panel that is too tall', () => {
    expect(clampTop(300, 2000, 800)).toBe(8);
  });

  it('is remembered in percent and found again, also in a smaller window', () => {
    expect(topFromPercent(percentFromTop(240, 800), 60, 800)).toBe(240);
    expect(topFromPercent(95, 400, 500)).toBe(92);
    expect(topFromPercent(null, 60, 800)).toBe(370);
    expect(percentFromTop(10, 0)).toBe(0);
  });

  it('never leaves the window, whatever was remembered', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -500, max: 500, noNaN: true }),
        fc.integer({ min: 100, max: 3000 }),
        (percent, height) => {
          const top = topFromPercent(percent, 60, height);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(top + 60).toBeLessThanOrEqual(height);
        },
      ),
    );
  });
});
