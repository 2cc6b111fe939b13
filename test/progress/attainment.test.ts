import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchors, anchorProblem, attainment } from '@/lib/progress/attainment';
import { roundHalfUp } from '@/lib/progress/rounding';

const csat: Anchors = { baseline: 85, target: 92, stretch: 96 };
const reopen: Anchors = { baseline: 6, target: 4, stretch: 2.5 };

describe('attainment', () => {
  it.each([
    [
      'CSAT',
      csat,
      'up',
      [
        [77, 0],
        [78, 0],
        [80, 14.3],
        [81.5, 25],
        [85, 50],
        [90, 85.7],
        [92, 100],
        [94, 110],
        [96, 120],
        [97, 120],
      ],
    ],
    [
      'reopen',
      reopen,
      'down',
      [
        [8, 0],
        [9, 0],
        [7, 25],
        [6, 50],
        [4.2, 95],
        [4, 100],
        [3, 113.3],
        [2, 120],
      ],
    ],
    [
      'reopen with a floor',
      { ...reopen, floor: 10 },
      'down',
      [
        [7, 37.5],
        [10, 0],
      ],
    ],
    [
      'GRR',
      { baseline: 88, target: 92, stretch: 95 },
      'up',
      [
        [91, 87.5],
        [84, 0],
      ],
    ],
    [
      'follow-up without stretch',
      { baseline: 70, target: 90 },
      'up',
      [
        [100, 100],
        [50, 0],
      ],
    ],
    ['a default floor below zero', { baseline: 40, target: 95 }, 'up', [[0, 13.6]]],
  ] as const)('%s', (_, anchors, direction, cases) => {
    for (const [value, points] of cases)
      expect(roundHalfUp(attainment(value, anchors, direction)), String(value)).toBe(points);
  });

  it.each([
    [{ baseline: 85, target: 85 }, 'up', 'targetIsBaseline'],
    [{ baseline: 85, target: 80 }, 'up', 'targetWrongSide'],
    [{ baseline: 4, target: 6 }, 'down', 'targetWrongSide'],
    [{ baseline: 85, target: 92, stretch: 92 }, 'up', 'stretchNotBeyond'],
    [{ baseline: 6, target: 4, stretch: 5 }, 'down', 'stretchNotBeyond'],
    [{ baseline: 85, target: 92, floor: 86 }, 'up', 'floorNotBeyond'],
    [{ baseline: 6, target: 4, floor: 6 }, 'down', 'floorNotBeyond'],
    [{ baseline: Number.NaN, target: 4 }, 'down', 'notANumber'],
  ] as const)('refuses %o, %s: %s', (anchors, direction, problem) => {
    expect(anchorProblem(anchors, direction)).toBe(problem);
    expect(() => attainment(5, anchors, direction)).toThrow(RangeError);
  });

  it('refuses what is no number instead of scoring it as zero', () => {
    expect(() => attainment(Number.NaN, csat, 'up')).toThrow(RangeError);
  });

  const number = fc.double({ min: -1000, max: 1000, noNaN: true });
  const gap = fc.double({ min: 0.01, max: 500, noNaN: true });
  const anchors = fc.record({
    baseline: number,
    toTarget: gap,
    toStretch: fc.option(gap),
    toFloor: fc.option(gap),
  });
  const build = (a: {
    baseline: number;
    toTarget: number;
    toStretch: number | null;
    toFloor: number | null;
  }): Anchors => ({
    baseline: a.baseline,
    target: a.baseline + a.toTarget,
    stretch: a.toStretch && a.baseline + a.toTarget + a.toStretch,
    floor: a.toFloor && a.baseline - a.toFloor,
  });

  it('never falls as the value gets better, and stays within 0 and 120', () => {
    fc.assert(
      fc.property(anchors, number, number, (a, x, y) => {
        const of = (value: number): number => attainment(value, build(a), 'up');
        expect(of(Math.max(x, y))).toBeGreaterThanOrEqual(of(Math.min(x, y)) - 1e-9);
        expect(of(x)).toBeGreaterThanOrEqual(0);
        expect(of(x)).toBeLessThanOrEqual(a.toStretch ? 120 : 100);
      }),
    );
  });

  it('reads "down" as "up" with every sign turned', () => {
    fc.assert(
      fc.property(anchors, number, (a, x) => {
        const up = build(a);
        const turned = (value: number | null | undefined): number | null => (value == null ? null : -value);
        const down = {
          baseline: -up.baseline,
          target: -up.target,
          stretch: turned(up.stretch),
          floor: turned(up.floor),
        };
        expect(attainment(-x, down, 'down')).toBeCloseTo(attainment(x, up, 'up'), 9);
      }),
    );
  });
});
