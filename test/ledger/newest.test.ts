import { describe, expect, it } from 'vitest';
import { newestFacts, newestKnown } from '@/lib/ledger/newest';
import { makeFacts, minute } from './make-entries';

describe('the newest of two readings', () => {
  it('is the one read later, in whichever order they come', () => {
    const [early, late] = [makeFacts({ rating: 'good' }), makeFacts({ readAt: minute(1), rating: 'bad' })];
    expect(newestFacts(early, late)).toBe(late);
    expect(newestFacts(late, early)).toBe(late);
  });

  it('compares instants, not their spelling', () => {
    const [early, late] = [
      makeFacts({ readAt: '2026-10-05T08:00:00Z' }),
      makeFacts({ readAt: '2026-10-05T08:00:00.500Z' }),
    ];
    expect(newestFacts(early, late)).toBe(late);
    expect(newestFacts(late, early)).toBe(late);
  });

  it('is the same one for readings of one instant, in whichever order they come', () => {
    const [a, b] = [makeFacts({ rating: 'good' }), makeFacts({ rating: 'bad' })];
    expect(newestFacts(a, b)).toBe(newestFacts(b, a));
    const seen = { standing: 'exact', promisedBy: null, promiseKept: null } as const;
    const [unseen, known] = [
      { interactionFacts: null, checkedAt: minute(0) },
      { interactionFacts: seen, checkedAt: minute(0) },
    ];
    expect(newestKnown(unseen, known)).toBe(known);
    expect(newestKnown(known, unseen)).toBe(known);
  });
});
