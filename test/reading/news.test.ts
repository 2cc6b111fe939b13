import { expect, it } from 'vitest';
import { newsOf } from '@/lib/reading/news';
import { aReading } from './a-reading';

const then = aReading({}).facts;
const fine = { standing: 'exact', promisedBy: null, promiseKept: null } as const;

it('says nothing while nothing changed', () => {
  expect(newsOf(then, then, fine)).toEqual([]);
  expect(newsOf({ ...then, rating: 'good' }, { ...then, rating: 'good' }, null)).toEqual([]);
});

it('tells ratings, reopenings and solutions that came since', () => {
  expect(newsOf(then, { ...then, rating: 'good', status: 'solved' }, fine)).toEqual(['ratedGood', 'solved']);
  expect(newsOf(then, { ...then, rating: 'bad', reopens: 1 }, fine)).toEqual(['ratedBad', 'reopened']);
});

it('does not take a count that is not known for a change', () => {
  expect(newsOf({ ...then, reopens: 1 }, { ...then, reopens: null }, null)).toEqual([]);
});

it('tells how the interaction stands', () => {
  expect(newsOf(then, then, { ...fine, standing: 'gone', promiseKept: false })).toEqual([
    'promiseMissed',
    'gone',
  ]);
  expect(newsOf(null, then, { ...fine, standing: 'changed', promiseKept: true })).toEqual([
    'promiseKept',
    'changed',
  ]);
});
