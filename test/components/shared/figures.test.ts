import { expect, it } from 'vitest';
import { figure, percent, range, targetText } from '@/components/shared/figures';

it('writes shares with at most one decimal', () => {
  expect([percent(88), percent(85.714), percent(0)]).toEqual(['88%', '85.7%', '0%']);
});

it('gives an interval decimals only where they tell something', () => {
  expect([range({ low: 76.2, high: 94.4 }), range({ low: 1.5, high: 6.27 })]).toEqual(['76–94%', '1.5–6.3%']);
});

it('writes a value in the unit of its metric', () => {
  expect([figure('M01', 78), figure('M22', 0.7)]).toEqual(['78%', '0.7']);
});

it('says which side of the target is good', () => {
  expect([targetText('M01', 78, 'up'), targetText('M08', 10, 'down')]).toEqual([
    '78% or more',
    '10% or less',
  ]);
});
