import { expect, it } from 'vitest';
import { lackOf } from '@/components/workspace/figures/lack-of';
import type { PaperOf } from '@/lib/model/papers';

const proposal: PaperOf<'proposal'> = {
  noun: 'proposal',
  metric: 'M21',
  from: '2026-10-01',
  to: '2026-10-31',
  value: null,
  good: 8,
  n: 10,
  note: 'Two raters.',
  accepted: { employee: null, manager: null },
  on: '2026-11-02',
};

it.each([
  [{}, true, null],
  [{ good: null }, true, 'Give both counts as whole numbers.'],
  [{ n: 0, good: 0 }, true, 'Give both counts as whole numbers.'],
  [{ good: 8.5 }, true, 'Give both counts as whole numbers.'],
  [{ good: 11 }, true, 'More are counted than there are.'],
  [{ to: '2026-09-30' }, true, 'The last day lies before the first.'],
  [{ to: '2026-11-24' }, true, 'The last day has not come yet.'],
  [{ from: '' }, true, 'Say from which day to which day it is.'],
  [{ note: ' ' }, true, 'Say where it comes from.'],
  [{ good: null, n: null }, false, 'Give the value.'],
  [{ good: null, n: null, value: 4.5 }, false, null],
])('%j', (change, counted, lack) => {
  expect(lackOf({ ...proposal, ...change }, counted, '2026-11-23')).toBe(lack);
});
