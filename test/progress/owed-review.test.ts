import { expect, it } from 'vitest';
import { owedReviews } from '@/lib/progress/owed-review';
import { metricOf, planOf } from './make-given';

const plan = planOf([
  metricOf({ metric: 'M02', reviewBy: '2026-11-30' }),
  metricOf({ metric: 'M07', revisit: '2026-11-01', reviewBy: '2026-12-01' }),
  metricOf({ metric: 'M12', reviewBy: '2027-01-01' }),
  metricOf({ metric: 'M17' }),
]);

it('lists what is past its day, longest owed first', () => {
  expect(owedReviews(plan, '2026-12-02')).toEqual([
    { metric: 'M07', kind: 'revisit', on: '2026-11-01' },
    { metric: 'M02', kind: 'review', on: '2026-11-30' },
    { metric: 'M07', kind: 'review', on: '2026-12-01' },
  ]);
});

it('is not late on the day itself', () => {
  expect(owedReviews(plan, '2026-11-01')).toEqual([]);
});
