import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperOf, PaperRow } from '@/lib/model/papers';
import { drawFrom, drawOf, stateOfDrawn, weekOfDay, withFate } from '@/lib/review/draw';

const same = (ref: string) => ref;
const refs = (count: number) => Array.from({ length: count }, (_, at) => `r${at}`);

const draw: PaperOf<'draw'> = {
  noun: 'draw',
  on: '2026-11-24',
  week: '2026-11-23',
  list: 'Solved this week',
  size: 12,
  seed: 7,
  drawn: [
    { ref: '1', evidence: null, skipped: '' },
    { ref: '2', evidence: null, skipped: 'A colleague took over' },
  ],
};
const row = (paper: PaperOf<'draw'>): PaperRow<'draw'> => ({
  id: 'd',
  noun: 'draw',
  paper,
  writtenAt: '2026-11-24T10:00:00Z',
  changedAt: '2026-11-24T10:00:00Z',
  versions: 1,
  removed: true,
});

describe('drawFrom', () => {
  it('draws the same from the same list and seed, however it is ordered and whatever stands twice', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 }),
        fc.integer(),
        (list, seed) => {
          const drawn = drawFrom(list, same, seed);
          expect(drawFrom([...list].reverse(), same, seed)).toEqual(drawn);
          expect(drawFrom([...list, ...list], same, seed)).toEqual(drawn);
          expect(new Set(drawn).size).toBe(Math.min(2, list.length));
          for (const one of drawn) expect(list).toContain(one);
        },
      ),
    );
  });

  it('gives every record the same chance, and every pair', () => {
    const seeds = 20_000;
    const size = 8;
    const single = new Map<string, number>();
    const pairs = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed += 1) {
      const drawn = drawFrom(refs(size), same, seed * 2_654_435_761);
      for (const one of drawn) single.set(one, (single.get(one) ?? 0) + 1);
      const pair = [...drawn].sort().join();
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    // chi-square: 7 and 27 degrees of freedom, below the 99.99 % points
    const off = (counts: Map<string, number>, expected: number) =>
      [...counts.values()].reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0);
    expect(single.size).toBe(size);
    expect(pairs.size).toBe(28);
    expect(off(single, (seeds * 2) / size)).toBeLessThan(29.9);
    expect(off(pairs, seeds / 28)).toBeLessThan(62);
  });

  it('gives all of a short list', () => {
    expect(drawFrom(['a'], same, 1)).toEqual(['a']);
    expect(drawFrom([], same, 1)).toEqual([]);
  });
});

describe('drawOf', () => {
  it('knows the draw of a list and week, taken away or spelled otherwise', () => {
    expect(drawOf([row(draw)], '  solved  this WEEK', '2026-11-23')?.id).toBe('d');
    expect(drawOf([row(draw)], 'Solved this week', '2026-11-30')).toBeNull();
    expect(drawOf([row(draw)], 'Escalations', '2026-11-23')).toBeNull();
  });
});

it('a week begins on its Monday', () => {
  expect(weekOfDay('2026-11-22')).toBe('2026-11-16');
  expect(weekOfDay('2026-11-23')).toBe('2026-11-23');
});

describe('what became of a drawn record', () => {
  it('is open, skipped, kept or gone', () => {
    const kept = withFate(draw, 0, { evidence: 'e' });
    expect(stateOfDrawn({ ref: '1', evidence: null, skipped: ' ' }, () => true)).toBe('open');
    expect(kept.drawn.map((one) => stateOfDrawn(one, () => true))).toEqual(['kept', 'skipped']);
    expect(kept.drawn.map((one) => stateOfDrawn(one, () => false))).toEqual(['gone', 'skipped']);
  });

  it('replaces what was said before', () => {
    const late = withFate(draw, 1, { evidence: 'e' });
    expect(late.drawn[1]).toEqual({ ref: '2', evidence: 'e', skipped: '' });
    expect(withFate(late, 1, null).drawn[1]).toEqual({ ref: '2', evidence: null, skipped: '' });
    expect(late.drawn[0]).toEqual(draw.drawn[0]);
  });
});
