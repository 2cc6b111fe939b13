import { describe, expect, it } from 'vitest';
import { bundleDueOn, closedOn, evidenceDueOn, quoteDueOn } from '@/lib/review/retention';
import { piece, pieces, sampleMaterial, sampleReview } from './sample-review';

const by = (at: string | null) =>
  at === null
    ? null
    : {
        name: 'x',
        at,
        hash: '0'.repeat(64),
        signer: sampleMaterial().head.by.signer,
        signature: '0'.repeat(128),
      };
const signed = (
  manager: string | null,
  employee: string | null,
  over: Parameters<typeof sampleReview>[0] = {},
) =>
  sampleReview({
    signatures: { manager: by(manager), employee: by(employee) },
    story: { evidence: null, reason: 'x' },
    ...over,
  });
const closed = signed('2027-01-05T10:00:00Z', '2027-01-31T23:30:00Z');

describe('closedOn', () => {
  it('is the day of the later signature, in the plan’s time zone', () => {
    expect(closedOn(closed, 'UTC')).toBe('2027-01-31');
    expect(closedOn(closed, 'Europe/Madrid')).toBe('2027-02-01');
    expect(closedOn(signed('2027-01-05T10:00:00Z', null), 'UTC')).toBeNull();
    expect(closedOn(signed(null, '2027-01-05T10:00:00Z'), 'UTC')).toBeNull();
  });
});

describe('bundleDueOn', () => {
  it('is three months later, by the calendar', () => {
    expect(bundleDueOn([closed], 'UTC')).toBe('2027-04-30');
    expect(bundleDueOn([signed('2026-11-30T10:00:00Z', '2026-11-30T11:00:00Z')], 'UTC')).toBe('2027-02-28');
    expect(bundleDueOn([signed('2027-01-05T10:00:00Z', '2027-01-15T10:00:00Z')], 'UTC')).toBe('2027-04-15');
  });

  it('waits for the last review from it, and for one to begin with', () => {
    expect(bundleDueOn([closed, signed('2027-02-05T10:00:00Z', '2027-02-06T10:00:00Z')], 'UTC')).toBe(
      '2027-05-06',
    );
    expect(bundleDueOn([closed, signed('2027-02-05T10:00:00Z', null)], 'UTC')).toBeNull();
    expect(bundleDueOn([], 'UTC')).toBeNull();
  });
});

describe('quoteDueOn', () => {
  const plain = { id: pieces.october.id, story: false };
  it('is the day the review closed, except for a story', () => {
    expect(quoteDueOn(plain, [closed], 'UTC')).toBe('2027-01-31');
    expect(quoteDueOn({ ...plain, story: true }, [closed], 'UTC')).toBeNull();
    expect(quoteDueOn(plain, [{ ...closed, story: { evidence: plain.id, reason: '' } }], 'UTC')).toBeNull();
    expect(quoteDueOn(plain, [closed, signed(null, null)], 'UTC')).toBeNull();
    expect(quoteDueOn(plain, [], 'UTC')).toBeNull();
  });
});

describe('evidenceDueOn', () => {
  it('is twelve months after the review, else twenty-four after the capture', () => {
    const kept = piece(1, { capturedAt: '2024-02-29T10:00:00Z' });
    expect(evidenceDueOn(kept, [closed], 'UTC')).toBe('2028-01-31');
    expect(evidenceDueOn(kept, [], 'UTC')).toBe('2026-02-28');
    expect(evidenceDueOn(kept, [signed(null, null)], 'UTC')).toBeNull();
  });
});
