import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseMeasurements, chooseRolling } from '@/lib/progress/choose-measurements';
import { addDays, overlaps } from '@/lib/progress/span';
import { byHand, measured, quarter, rate, value } from './make-given';

const october = { from: '2026-10-01', to: '2026-10-31' };
const november = { from: '2026-11-01', to: '2026-11-30' };
const choose = (...rows: ReturnType<typeof measured>[]) =>
  chooseMeasurements(rows, 'M02', quarter).map(({ id }) => id);

describe('chooseMeasurements', () => {
  it('takes windows wholly inside the period, oldest first', () => {
    const [late, early] = [measured(november), measured(october)];
    const before = measured({ from: '2026-09-15', to: '2026-10-14' });
    const after = measured({ from: '2026-12-15', to: '2027-01-14' });
    expect(choose(late, before, early, after)).toEqual([early.id, late.id]);
  });

  it('prefers what was read last where windows overlap', () => {
    const old = measured({ ...october, readAt: '2026-11-01T09:00:00Z' });
    const next = measured({ ...november, readAt: '2026-11-01T09:00:00Z' });
    const whole = measured({ ...quarter, readAt: '2026-12-31T09:00:00Z' });
    expect(choose(old, next, whole)).toEqual([whole.id]);
    const again = measured({ ...november, readAt: '2027-01-02T09:00:00Z' });
    expect(choose(old, next, whole, again)).toEqual([old.id, again.id]);
  });

  it('of two read at once takes the later entry', () => {
    const first = measured({ seq: 4 });
    const second = measured({ seq: 5 });
    expect(choose(second, first)).toEqual([second.id]);
  });

  it('compares instants, not their spelling', () => {
    const exact = measured({ readAt: '2026-11-01T09:00:00Z', seq: 1 });
    const later = measured({ readAt: '2026-11-01T09:00:00.500Z', seq: 0 });
    expect(choose(exact, later)).toEqual([later.id]);
  });

  it('never counts what was taken back, what is of another metric, or what only one accepted', () => {
    const gone = measured({ withdrawn: true });
    const other = measured({ metric: 'M07' });
    const half = measured({ origin: byHand('2026-11-01', null) });
    expect(choose(gone, other, half)).toEqual([]);
    const both = measured({ origin: byHand('2026-11-01', '2026-11-02') });
    expect(choose(both)).toEqual([both.id]);
  });

  it('does not mix rates with values', () => {
    const median = measured({ ...november, figure: value(3), readAt: '2026-12-31T00:00:00Z' });
    const share = measured({ ...october, figure: rate(4, 5) });
    expect(choose(share, median)).toEqual([median.id]);
  });

  it('gives the same stretches without overlap in any order', () => {
    const spans = fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(spans, fc.integer({ min: 0, max: 3 })), { maxLength: 9 }), (list) => {
        const rows = list.map(([[from, length], hour]) => {
          const start = addDays('2026-10-01', from);
          return measured({ from: start, to: addDays(start, length), readAt: `2026-12-31T0${hour}:00:00Z` });
        });
        const taken = chooseMeasurements(rows, 'M02', quarter);
        expect(chooseMeasurements([...rows].reverse(), 'M02', quarter)).toEqual(taken);
        const clash = taken.some((a) => taken.some((b) => a !== b && overlaps(a, b)));
        expect(clash).toBe(false);
      }),
    );
  });
});

describe('chooseRolling', () => {
  const year = (from: string, to: string, over = {}) => measured({ metric: 'M02', from, to, ...over });
  const september = year('2025-10-01', '2026-09-30');
  const october = year('2025-11-01', '2026-10-31');
  const november = year('2025-12-01', '2026-11-30');
  const roll = (rows: ReturnType<typeof measured>[], cadence: 'month' | 'year' | 'event' = 'month') =>
    chooseRolling(rows, 'M02', quarter, cadence).map(({ id }) => id);

  it('takes the one that ends last inside the period, and only that one', () => {
    expect(roll([october, november, september])).toEqual([november.id]);
    expect(roll([september])).toEqual([]);
    expect(roll([{ ...november, withdrawn: true }, october])).toEqual([october.id]);
  });

  it('of two for the same days takes the one read last', () => {
    const again = { ...november, id: 'again', readAt: '2027-01-05T00:00:00Z' };
    expect(roll([again, november])).toEqual(['again']);
  });

  it('is not for a window that merely began too early', () => {
    expect(roll([year('2026-09-15', '2026-10-14')])).toEqual([]);
    expect(roll([november], 'year')).toEqual([]);
    expect(roll([november], 'event')).toEqual([]);
  });
});
