import { describe, expect, it } from 'vitest';
import { gatesIn, progressIn } from '@/components/workspace/review/work-out';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import type { Review } from '@/lib/model/review';
import { sampleMaterial, samplePiece, samplePlan, sampleReview, uuid, WRITTEN } from './sample-material';

const material = sampleMaterial();
const row = (review: Review, metric = 'M01') =>
  progressIn(material, review).rows.find((one) => one.metric === metric);

const objection = (about: Review['objections'][number]['about']): Review['objections'][number] => ({
  id: uuid(0xf1),
  about,
  by: 'manager',
  reason: 'tooling',
  statement: 'A defect.',
  treatment: 'leaveOut',
  cases: { good: 0, n: 1 },
  on: WRITTEN,
  dueOn: '2027-01-22',
  decider: 'Noor Haddad',
  decision: null,
});

describe('the figures of a review', () => {
  it('stand as they stood when the bundle was made', () => {
    expect(row(sampleReview())).toMatchObject({ good: 44, n: 50, stale: null });
  });

  it('show what is challenged in the review with and without, and count it as before until it is decided', () => {
    const metric = row(
      sampleReview(material, { objections: [objection({ kind: 'number', metric: 'M01' })] }),
    );
    expect(metric?.value).toBe(88);
    expect(metric?.challenges).toMatchObject([
      { state: 'pending', counts: 'with', without: { good: 44, n: 49 } },
    ]);
  });

  it('take a challenged piece to every metric it counts toward', () => {
    const piece = samplePiece(1, { metrics: ['M01', 'M12'] });
    const two = sampleMaterial({ evidence: [piece] });
    const review = sampleReview(two, { objections: [objection({ kind: 'evidence', evidence: piece.id })] });
    const contested = progressIn(two, review).rows.filter(({ challenges }) => challenges.length > 0);
    expect(contested.map(({ metric }) => metric).sort()).toEqual(['M01', 'M12']);
  });

  it('narrow their bounds with every row that is rated', () => {
    const review = sampleReview();
    const before = progressIn(material, review).total;
    const rated = { ...review, ratings: review.ratings.map((one) => ({ ...one, rating: 3 })) };
    const after = progressIn(material, rated).total;
    expect(after?.present).toBe((before?.present ?? 0) + 25);
    expect(after?.bounds.low).toBeGreaterThan(before?.bounds.low ?? 0);
  });

  it('add up to nothing in works-council mode', () => {
    const council = sampleMaterial({ plan: samplePlan({ worksCouncil: true }) });
    expect(progressIn(council, sampleReview(council)).total).toBeNull();
  });
});

describe('gates', () => {
  it('lead to where this page mends them', () => {
    const late = Array.from({ length: 8 }, (_, n) =>
      samplePiece(n, { capturedAt: `2026-12-2${n}T10:00:00Z` }),
    );
    const given = sampleMaterial({ evidence: late });
    const review = sampleReview(given);
    const gates = gatesIn({
      material: given,
      review,
      template: defaultTemplate((key) => key),
      progress: progressIn(given, review),
      today: WRITTEN,
      doubt: 'history',
    });
    expect(gates.find(({ gate }) => gate === 'recency')?.section).toBe('context');
    expect(gates.find(({ gate }) => gate === 'bundleDoubted')).toMatchObject({
      section: 'sources',
      blocks: false,
    });
  });
});
