import { describe, expect, it } from 'vitest';
import { weekOf } from '@/lib/model/week';

describe('weekOf', () => {
  it.each([
    ['2026-11-23T00:00:00Z', '2026-11-23'],
    ['2026-11-22T23:59:59.999Z', '2026-11-16'],
    ['2026-11-29T12:00:00Z', '2026-11-23'],
    ['2027-01-01T08:00:00Z', '2026-12-28'],
    ['2024-02-29T08:00:00Z', '2024-02-26'],
  ])('%s lies in the week of %s', (instant, monday) => {
    expect(weekOf(instant)).toBe(monday);
  });

  it('refuses what is no instant', () => {
    expect(() => weekOf('yesterday')).toThrow(RangeError);
  });
});
