import { describe, expect, it } from 'vitest';
import type { PaperOf } from '@/lib/model/papers';
import { surprisesOf } from '@/lib/review/surprises';
import { row, uuid } from '../progress/make-given';
import {
  checkIn,
  figure,
  given,
  listed,
  pieces,
  reading,
  sampleMaterial,
  sampleReview,
  withFigures,
} from './sample-review';

const talked = (...over: Partial<PaperOf<'checkIn'>>[]) => ({
  ...sampleMaterial(),
  papers: listed(reading(), ...over.map((one) => checkIn(one))),
});
const marked = (mark: 'asked' | 'challenged' | 'endorsed') =>
  sampleReview({ marks: [{ evidence: pieces.october.id, mark, text: '', on: '2027-01-04' }] });
const gap = (about: string, text: string) =>
  sampleReview({
    gaps: [
      { id: uuid(601), about, text, step: 's', owner: 'o', due: '2027-02-01', outcome: null, resource: '' },
    ],
  });
const never = (over: Parameters<typeof given>[0]) => surprisesOf(given(over)).never.map(({ key }) => key);

describe('surprisesOf', () => {
  it('counts metrics, gaps and ratings other than 3, and says which nobody raised', () => {
    const { points, never: open, checkIns } = surprisesOf(given());
    expect(points.map(({ key, raised }) => [key, raised])).toEqual([
      ['metric:M02', true],
      [`gap:${uuid(601)}`, true],
      ['rating:clarity', false],
    ]);
    expect(open.map(({ key }) => key)).toEqual(['rating:clarity']);
    expect(checkIns).toBe(1);
  });

  it('takes everything as new where there was no check-in', () => {
    expect(never({ material: talked() })).toEqual(['metric:M02', `gap:${uuid(601)}`, 'rating:clarity']);
  });

  it('raises a metric by a figure in the snapshot or by its name, not by an empty figure', () => {
    const empty = {
      metric: 'M02',
      value: null,
      n: null,
      low: null,
      high: null,
      target: null,
      verdict: null,
      source: null,
    };
    expect(never({ material: talked({ snapshot: [empty], notes: '' }) })).toContain('metric:M02');
    expect(never({ material: talked({ snapshot: [], notes: 'We spoke about csat.' }) })).not.toContain(
      'metric:M02',
    );
    expect(never({ material: talked({ snapshot: [], notes: 'Csatisfaction.' }) })).toContain('metric:M02');
    const action = { text: 'Look at CSAT by channel', owner: 'employee', due: null, done: false } as const;
    expect(never({ material: talked({ snapshot: [], notes: '', actions: [action] }) })).not.toContain(
      'metric:M02',
    );
  });

  it.each([
    ['2026-09-30', false],
    ['2026-10-01', true],
    ['2027-01-04', true],
    ['2027-02-04', false],
  ])('looks at check-ins of the period and up to today: %s', (on, counts) => {
    expect(never({ material: talked({ on }) }).includes('metric:M02')).toBe(!counts);
  });

  it('forgets check-ins that were taken away', () => {
    const material = {
      ...sampleMaterial(),
      papers: [...listed(reading()), ...listed(checkIn()).map((one) => ({ ...one, removed: true }))],
    };
    expect(never({ material })).toContain('metric:M02');
  });

  it('takes pieces asked about or objected to as points, raised where they were discussed', () => {
    const key = `evidence:${pieces.october.id}`;
    expect(never({ review: marked('asked') })).toContain(key);
    expect(never({ review: marked('challenged') })).toContain(key);
    expect(never({ review: marked('endorsed') })).not.toContain(key);
    const material = talked({ evidence: [pieces.october.id] });
    expect(never({ review: marked('asked'), material })).not.toContain(key);
    // the rating for clarity rests on the same piece
    expect(never({ material })).not.toContain('rating:clarity');
  });

  it('knows a gap by what it is about, or by most of its own words', () => {
    const key = `gap:${uuid(601)}`;
    const said = talked({ notes: 'The handover summaries for weekend tickets come late.' });
    expect(
      never({ review: gap('', 'Weekend tickets without handover summaries'), material: said }),
    ).not.toContain(key);
    expect(
      never({ review: gap('', 'Tickets from large accounts without named owners'), material: said }),
    ).toContain(key);
    expect(never({ review: gap('clarity', 'x'), material: talked({ notes: 'Clarity.' }) })).not.toContain(
      key,
    );
    expect(never({ review: gap('', ''), material: said })).toContain(key);
  });

  it('takes a sign as seen when a snapshot held its guardrail past the limit', () => {
    const breach = withFigures(figure('M02', 95, 100), figure('M07', 30, 100));
    const rest = { n: 100, low: null, high: null, target: null, verdict: null, source: null };
    const met = { metric: 'M02', value: 95, ...rest };
    const held = (value: number) =>
      listed(reading(), checkIn({ notes: '', snapshot: [met, { metric: 'M07', value, ...rest }] }));
    expect(never({ material: breach })).not.toContain('flag:M02');
    expect(never({ material: { ...breach, papers: held(5) } })).toContain('flag:M02');
    expect(never({ material: { ...breach, papers: held(9) } })).not.toContain('flag:M02');
  });

  it('does not ask about a metric without a figure', () => {
    expect(surprisesOf(given({ material: withFigures() })).points.map(({ kind }) => kind)).not.toContain(
      'metric',
    );
  });

  it('takes no other paper for a check-in', () => {
    const lesson = row<'lesson'>({
      noun: 'lesson',
      on: '2026-11-10',
      text: 'CSAT',
      metrics: ['M02'],
      evidence: [],
    });
    expect(never({ material: { ...sampleMaterial(), papers: listed(lesson) } })).toContain('metric:M02');
  });
});
