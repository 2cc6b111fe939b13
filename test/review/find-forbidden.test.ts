import { describe, expect, it } from 'vitest';
import { findForbidden } from '@/lib/review/find-forbidden';
import { growthWords, outputWords, sellingWords, speedWords } from '@/lib/review/forbidden-words';
import { labelledNames } from './labelled-names';

const lists = { selling: sellingWords, speed: speedWords, output: outputWords, growth: growthWords };

describe('findForbidden', () => {
  it.each(labelledNames)('reads “$name” as people do', ({ name, about }) => {
    const found = Object.entries(lists)
      .filter(([, words]) => findForbidden(name, words) !== null)
      .map(([list]) => list);
    expect(found).toEqual(about);
  });

  it('says which word it was', () => {
    expect(findForbidden('Share of New‑Business BOOKINGS', sellingWords)).toBe('new business');
    expect(findForbidden('storage quota and sales quota', sellingWords)).toBe('quota');
  });

  it('finds a word behind full-width and joined letters', () => {
    expect(findForbidden('Ｑｕｏｔａ met', sellingWords)).toBe('quota');
  });
});
