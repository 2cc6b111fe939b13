import { describe, expect, it } from 'vitest';
import { progressOf } from '@/lib/progress/progress-of';
import { causesOf, isMiss } from '@/lib/review/causes';
import type { ReviewMaterial } from '@/lib/review/material';
import { challenge, decided, row, uuid } from '../progress/make-given';
import { figure, given, listed, piece, sampleMaterial, sampleReview, withFigures } from './sample-review';

const bad = (n: number, over: Parameters<typeof piece>[1] = {}) =>
  piece(n, { factsNow: { ...piece(n).facts, rating: 'bad' }, ...over });
const withPieces = (material: ReviewMaterial, ...evidence: ReviewMaterial['evidence']): ReviewMaterial => ({
  ...material,
  evidence: [...material.evidence, ...evidence],
});
const split = (material: ReviewMaterial, objections = sampleReview().objections) =>
  causesOf(material, given({ material }).progress, objections);
const obstacle = row<'obstacle'>(
  {
    noun: 'obstacle',
    on: '2026-11-01',
    text: 'Old form',
    effect: '',
    metrics: ['M12'],
    owner: '',
    status: 'open',
  },
  505,
);

describe('isMiss', () => {
  const { facts, standing } = piece(1);
  it.each([
    ['a good rating', {}, false],
    ['a bad rating', { factsNow: { ...facts, rating: 'bad' } }, true],
    ['a record reopened since', { factsNow: { ...facts, rating: null, reopens: 1 } }, true],
    ['nothing known', { factsNow: { ...facts, rating: null, reopens: null } }, false],
    ['a promise not kept', { standing: standing && { ...standing, promiseKept: false } }, true],
    ['a promise not decided', { standing: standing && { ...standing, promiseKept: null } }, false],
    [
      'a renewal lost',
      { factsNow: { ...facts, renewal: { dueOn: null, signedOn: null, state: 'lost' as const } } },
      true,
    ],
    [
      'a follow-up dropped',
      {
        touch: {
          what: 'followUp' as const,
          dueOn: '2026-11-01',
          doneAt: null,
          doneOn: null,
          useful: null,
          dropped: true,
        },
      },
      true,
    ],
    // it was good when tagged, and is judged by what the record says now
    ['bad at first, good now', { facts: { ...facts, rating: 'bad' } }, false],
  ])('%s: %s', (_, over, miss) => {
    expect(isMiss(piece(1, over))).toBe(miss);
  });
});

describe('causesOf', () => {
  it('says what the figures lost, how much of it is shown, and how much is not', () => {
    const material = withPieces(withFigures(figure('M02', 17, 20), figure('M07', 3, 40)), bad(930));
    expect(split(material)).toEqual({
      figures: [{ metric: 'M02', misses: 3, n: 20, shown: 1 }],
      causes: [{ cause: 'unknown', evidence: [uuid(930)] }],
      shown: 1,
      unseen: 2,
    });
  });

  it('counts what a falling rate counts', () => {
    const material = withFigures(figure('M07', 3, 40));
    const [, reopen] = material.plan.metrics;
    const plan = { ...material.plan, metrics: reopen ? [{ ...reopen, role: 'scored' as const }] : [] };
    const progress = progressOf({
      ...given({ material }),
      plan,
      rollups: [],
      measurements: material.figures.measurements,
      challenges: [],
      absences: [],
      today: new Date('2027-01-03T00:00:00Z'),
    });
    expect(causesOf({ ...material, plan }, progress).figures).toEqual([
      { metric: 'M07', misses: 3, n: 40, shown: 0 },
    ]);
  });

  it('takes the reason of an objection, then the lesson, then an obstacle to its metric', () => {
    const material = withPieces(
      { ...sampleMaterial(), papers: listed(challenge({ reason: 'tooling' }, 931), obstacle) },
      bad(931, { outcome: 'lesson' }),
      bad(932, { outcome: 'lesson', metrics: ['M12'] }),
      bad(933, { metrics: ['M12'] }),
      bad(934),
    );
    expect(split(material).causes).toEqual([
      { cause: 'tooling', evidence: [uuid(931)] },
      { cause: 'lesson', evidence: [uuid(932)] },
      { cause: 'obstacle', evidence: [uuid(933)] },
      { cause: 'unknown', evidence: [uuid(934)] },
    ]);
  });

  it('believes no objection that was refused or withdrawn', () => {
    const causeAfter = (outcome: 'accepted' | 'refused' | 'withdrawn') =>
      split(
        withPieces(
          { ...sampleMaterial(), papers: listed(challenge({ decision: decided(outcome) }, 931)) },
          bad(931),
        ),
      ).causes[0]?.cause;
    expect(['accepted', 'refused', 'withdrawn'].map((one) => causeAfter(one as 'accepted'))).toEqual([
      'notInMyPower',
      'unknown',
      'unknown',
    ]);
  });

  it('hears objections of the review as well', () => {
    const [objection] = sampleReview({
      objections: [
        {
          id: uuid(1),
          about: { kind: 'evidence', evidence: uuid(931) },
          by: 'employee',
          reason: 'definition',
          statement: '',
          treatment: 'annotate',
          cases: null,
          on: '2027-01-04',
          dueOn: '2027-01-14',
          decider: 'R',
          decision: null,
        },
      ],
    }).objections;
    expect(split(withPieces(sampleMaterial(), bad(931)), objection ? [objection] : []).causes[0]?.cause).toBe(
      'definition',
    );
  });
});
