import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GaugeInput, gauge } from '@/lib/progress/gauge';
import { wilson } from '@/lib/progress/wilson';

const rate: GaugeInput = {
  value: 88,
  interval: { low: 76.2, high: 94.4 },
  baseline: 70,
  target: 90,
  stretch: 95,
  direction: 'up',
};

describe('gauge', () => {
  it('zooms to what there is to show, with round ends', () => {
    const drawn = gauge(rate);
    expect([drawn.from, drawn.to]).toEqual([65, 100]);
    expect(drawn.baseline).toBeCloseTo(14.29, 1);
    expect(drawn.value).toBeCloseTo(65.71, 1);
    expect(drawn.target).toBeCloseTo(71.43, 1);
    expect(drawn.band?.left).toBeCloseTo(32, 1);
    expect(drawn.band?.width).toBeCloseTo(52, 1);
  });

  it('puts better to the right when less is better', () => {
    const drawn = gauge({
      value: 3.1,
      interval: { low: 1.5, high: 6.3 },
      baseline: 6,
      target: 4,
      stretch: 2.5,
      direction: 'down',
    });
    expect(drawn.from).toBeGreaterThan(drawn.to);
    const { baseline, target, stretch, value } = drawn;
    const order = [baseline, target, value, stretch].map(Number);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(drawn.to).toBe(0);
  });

  it('draws a plan without any case: no mark, no band, the target still stands', () => {
    const drawn = gauge({ ...rate, value: null, interval: null });
    expect(drawn.value).toBeNull();
    expect(drawn.band).toBeNull();
    expect(drawn.target).toBeGreaterThan(drawn.baseline ?? 100);
  });

  it('draws nothing at all on the whole scale', () => {
    const nothing = { value: null, interval: null, baseline: null, target: null, stretch: null };
    expect(gauge({ ...nothing, direction: 'up' })).toMatchObject({ from: 0, to: 100, target: null });
  });

  it('keeps a lone figure in the middle of a readable stretch', () => {
    const drawn = gauge({ ...rate, interval: null, baseline: null, target: null, stretch: null, value: 50 });
    expect(drawn.to - drawn.from).toBeGreaterThanOrEqual(10);
    expect(drawn.value).toBeCloseTo(50, 0);
  });

  it('takes ratios and times, which know no 100', () => {
    const drawn = gauge({
      ...rate,
      value: 430,
      interval: null,
      baseline: 700,
      target: 480,
      stretch: 300,
      direction: 'down',
      unit: 'other',
    });
    expect(drawn.to).toBeGreaterThanOrEqual(0);
    expect(drawn.from).toBeGreaterThanOrEqual(700);
    expect(
      gauge({
        ...rate,
        value: 0.8,
        interval: null,
        baseline: 1,
        target: 0.7,
        stretch: 0.5,
        direction: 'down',
        unit: 'other',
      }),
    ).toMatchObject({ from: 1.05 });
  });

  it('draws the range to stay in, an open side up to the end of the track', () => {
    const share: GaugeInput = { ...rate, baseline: null, target: null, stretch: null, direction: 'band' };
    const closed = gauge({ ...share, value: 50, interval: null, band: { low: 40, high: 80 } });
    expect([closed.from, closed.to]).toEqual([35, 85]);
    expect(closed.range?.left).toBeCloseTo(10, 9);
    expect(closed.range?.width).toBeCloseTo(80, 9);
    const open = gauge({ ...share, band: { low: null, high: 80 } });
    expect(open.range?.left).toBe(0);
    expect((open.range?.left ?? 0) + (open.range?.width ?? 0)).toBeLessThan(100);
    expect(gauge({ ...share, band: { low: null, high: null } }).range).toBeNull();
    expect(gauge({ ...rate, band: { low: 40, high: 80 } }).range).toBeNull();
  });

  it('keeps everything on the track, in the order of the figures, for any rate', () => {
    const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        percent,
        percent,
        fc.option(percent),
        fc.constantFrom('up' as const, 'down' as const),
        (n, at, baseline, target, stretch, direction) => {
          const good = at % (n + 1);
          const value = (100 * good) / n;
          const drawn = gauge({ value, interval: wilson(good, n), baseline, target, stretch, direction });
          const marks = [drawn.baseline, drawn.target, drawn.value, drawn.stretch, drawn.band?.left];
          for (const mark of marks.filter((x) => x != null)) {
            expect(mark).toBeGreaterThanOrEqual(-1e-9);
            expect(mark).toBeLessThanOrEqual(100 + 1e-9);
          }
          const { left = 0, width = 0 } = drawn.band ?? {};
          expect(left + width).toBeLessThanOrEqual(100 + 1e-9);
          expect(drawn.value).toBeGreaterThanOrEqual(left - 1e-9);
          expect(drawn.value).toBeLessThanOrEqual(left + width + 1e-9);
          const better = direction === 'up' ? target >= baseline : target <= baseline;
          expect((drawn.target ?? 0) >= (drawn.baseline ?? 0)).toBe(better);
          expect(Math.min(drawn.from, drawn.to)).toBeGreaterThanOrEqual(0);
          expect(Math.max(drawn.from, drawn.to)).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
