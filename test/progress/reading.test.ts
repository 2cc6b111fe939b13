import { describe, expect, it } from 'vitest';
import { readMeasured } from '@/lib/progress/reading';
import { wilson } from '@/lib/progress/wilson';
import { byHand, measured, rate, value } from './make-given';

const october = { from: '2026-10-01', to: '2026-10-31' };
const november = { from: '2026-11-01', to: '2026-11-30' };

describe('readMeasured', () => {
  it('adds rates up case by case: no mean of rates', () => {
    const one = measured({ ...october, figure: rate(1, 1, 1, 4) });
    const other = measured({ ...november, figure: rate(44, 99, 1, 11) });
    expect(readMeasured([one, other])).toEqual({
      kind: 'rate',
      good: 45,
      n: 100,
      apart: 2,
      unknown: 15,
      value: 45,
      interval: wilson(45, 100),
      source: 'import',
      window: { from: '2026-10-01', to: '2026-11-30' },
      spans: [october, november],
      readAt: one.readAt,
      counted: [one.id, other.id],
    });
  });

  it('of values takes the latest window with its own interval', () => {
    const old = measured({ ...october, figure: value(130, 60, 120, 140) });
    const late = measured({
      ...november,
      figure: value(105, 55, 98, 113),
      origin: byHand('2026-12-01', '2026-12-01'),
    });
    expect(readMeasured([old, late])).toMatchObject({
      kind: 'value',
      value: 105,
      n: 55,
      interval: { low: 98, high: 113 },
      source: 'manual',
      window: november,
      counted: [late.id],
    });
  });

  it('adds up plain counts of things done, without an interval', () => {
    const rows = [
      measured({ ...october, figure: value(3, 3) }),
      measured({ ...november, figure: value(5, null) }),
    ];
    expect(readMeasured(rows, true)).toMatchObject({
      value: 8,
      n: null,
      interval: null,
      counted: rows.map((r) => r.id),
    });
  });

  it('says nothing of nothing, and never zero of no cases', () => {
    expect(readMeasured([])).toBeNull();
    expect(readMeasured([measured({ figure: rate(0, 0, 0, 3) })])).toMatchObject({
      value: null,
      interval: null,
      unknown: 3,
    });
  });

  it('names the source and the time of what was read last', () => {
    const old = measured({ ...october, readAt: '2026-11-01T00:00:00Z' });
    const late = measured({
      ...november,
      readAt: '2026-12-01T00:00:00Z',
      origin: byHand('2026-12-01', '2026-12-01'),
    });
    expect(readMeasured([old, late])).toMatchObject({ source: 'manual', readAt: '2026-12-01T00:00:00Z' });
  });
});
