import { describe, expect, it } from 'vitest';
import type { Review } from '@/lib/model/review';
import { checkLanguage } from '@/lib/review/check-language';
import { gatesOf } from '@/lib/review/gates';
import { keptKey, stopsSigning } from '@/lib/review/kept-words';
import { notesOf } from '@/lib/review/notes-of';
import { uuid } from '../progress/make-given';
import { given, sampleReview } from './sample-review';

describe('keptKey', () => {
  const [hit] = checkLanguage('Never late.');
  it('is the same however the words are written, and another for another note or class', () => {
    if (!hit) throw new Error('the sentence has a hit');
    expect(keptKey('story', { ...hit, words: 'NEVER' })).toBe(keptKey('story', hit));
    expect(keptKey('recency', hit)).not.toBe(keptKey('story', hit));
    expect(keptKey('story', { ...hit, kind: 'hedge' })).not.toBe(keptKey('story', hit));
  });

  it('fits into a review', () => {
    const words = 'x'.repeat(2000);
    expect(keptKey(`strength:${uuid(1)}.opportunity`, { kind: 'vaguePraise', words }).length).toBeLessThan(
      240,
    );
  });

  it('survives a change around the words', () => {
    const language = (reason: string, languageKept: string[]) =>
      gatesOf(given({ review: sampleReview({ story: { evidence: null, reason }, languageKept }) })).filter(
        ({ gate }) => gate === 'language',
      ).length;
    const kept = hit ? [keptKey('story', hit)] : [];
    expect([
      language('Never late.', []),
      language('Never late.', kept),
      language('In March never late.', kept),
    ]).toEqual([1, 0, 0]);
    expect(language('Never late, always there for customers.', kept)).toBe(1);
    expect(language('Never late, never early.', [])).toBe(1);
  });
});

it('stops for five classes, and only points out hedges and missing effects', () => {
  const kinds = [
    'trait',
    'absolute',
    'mindReading',
    'comparison',
    'vaguePraise',
    'hedge',
    'noEffect',
  ] as const;
  expect(kinds.filter(stopsSigning)).toEqual(kinds.slice(0, 5));
});

it('reads every text the manager can write, and none of the employee’s', () => {
  const MARK = 'Awesome';
  const id = uuid(1);
  const review: Review = sampleReview({
    marks: [{ evidence: id, mark: 'asked', text: MARK, on: '2027-01-04' }],
    comments: [{ metric: 'M02', text: MARK }],
    causes: [{ metric: 'M02', text: MARK }],
    flags: [{ metric: 'M02', text: MARK }],
    obstacles: [{ metric: 'M02', text: MARK }],
    ratings: [{ row: 'empathy', rating: 3, rationale: MARK, evidence: [] }],
    sameRatings: MARK,
    context: { resources: MARK, priorities: MARK, market: MARK },
    surprises: [{ point: 'metric:M02', why: MARK }],
    story: { evidence: null, reason: MARK },
    recency: MARK,
    gaps: [{ id, about: '', text: MARK, step: MARK, owner: 'Ana', due: null, outcome: null, resource: MARK }],
    strengths: [{ id, text: MARK, evidence: [], opportunity: MARK }],
    recognition: [{ id, kind: 'person', who: 'Bo', what: MARK, evidence: [], on: '2027-01-04' }],
    objections: (['manager', 'employee'] as const).map((by) => ({
      id,
      about: { kind: 'number', metric: 'M02' },
      by,
      reason: 'other',
      statement: by === 'manager' ? MARK : 'employee',
      treatment: 'annotate',
      cases: null,
      on: '2027-01-04',
      dueOn: '2027-01-14',
      decider: 'R',
      decision: null,
    })),
    emptied: [{ section: 'examples', reason: MARK }],
    answers: [{ item: 'rating:empathy', answer: 'question', text: 'employee', on: '2027-01-05' }],
  });
  const written = JSON.stringify(review).split(MARK).length - 1;
  const notes = notesOf(review);
  expect(notes).toHaveLength(written);
  expect(notes.every(({ text }) => text === MARK)).toBe(true);
  expect(new Set(notes.map(({ item }) => item)).size).toBe(written);
  expect(notes.find(({ item }) => item === 'surprise:metric:M02')?.about).toBe('M02');
  expect(notes.find(({ item }) => item === `gap:${id}.step`)?.about).toBe(id);
  // and each of them is checked
  expect(gatesOf(given({ review })).filter(({ gate }) => gate === 'language')).toHaveLength(written);
});
