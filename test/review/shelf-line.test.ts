import { describe, expect, it } from 'vitest';
import type { Review } from '@/lib/model/review';
import type { ShelfLine } from '@/lib/model/review-shelf';
import { isBundleDue, lineAfter } from '@/lib/review/shelf-line';

const line = (change: Partial<ShelfLine> = {}): ShelfLine => ({
  id: '00000000-0000-4000-8000-000000000001',
  employee: 'Ana',
  role: 'supportEngineer',
  from: '2026-10-01',
  to: '2026-12-31',
  plan: '00000000-0000-4000-8000-000000000002',
  state: 'writing',
  gates: null,
  touchedAt: '2027-01-05T10:00:00Z',
  bundles: [],
  doubt: null,
  signedOn: null,
  droppedOn: null,
  ...change,
});

const signed = (manager: string | null, employee: string | null) => {
  const name = (at: string | null) =>
    at && { name: 'A', at, hash: '', signer: { alg: 'Ed25519', x: '' }, signature: '' };
  return {
    employee: { name: 'Ana Ferrer' },
    signatures: { manager: name(manager), employee: name(employee) },
  } as unknown as Review;
};

describe('the line of a review', () => {
  it('follows its signatures; the day is that of the last one in the person’s zone', () => {
    const lined = (one: string | null, other: string | null, state: ShelfLine['state'] = 'writing') =>
      lineAfter(line({ state }), signed(one, other), 'Europe/Madrid');
    expect(lined(null, null)).toMatchObject({ state: 'writing', signedOn: null, employee: 'Ana Ferrer' });
    expect(lined(null, null, 'handedBack').state).toBe('handedBack');
    expect(lined(null, null, 'signedOne').state).toBe('writing');
    expect(lined('2027-01-08T10:00:00Z', null)).toMatchObject({ state: 'signedOne', signedOn: null });
    const both = lined('2027-01-08T10:00:00Z', '2027-01-09T23:30:00Z');
    expect(both).toMatchObject({ state: 'signedBoth', signedOn: '2027-01-10' });
  });
});

describe('retention', () => {
  it('is due three months after both signed, never before, and once', () => {
    const due = (signedOn: string | null, today: string, droppedOn: string | null = null) =>
      isBundleDue(line({ signedOn, droppedOn }), today);
    expect(due('2027-01-10', '2027-04-09')).toBe(false);
    expect(due('2027-01-10', '2027-04-10')).toBe(true);
    expect(due('2026-11-30', '2027-03-01')).toBe(false);
    expect(due('2026-11-30', '2027-03-02')).toBe(true);
    expect(due(null, '2030-01-01')).toBe(false);
    expect(due('2027-01-10', '2028-01-01', '2027-04-11')).toBe(false);
  });
});
