import { expect, it } from 'vitest';
import { readCounts } from '@/entrypoints/workspace/read-counts';
import type { Counted } from '@/lib/sites/contract';

const count = (value: number, pause = 0): Counted => ({ count: value, lack: null, pause });
const lack = (why: NonNullable<Counted['lack']>, pause = 0): Counted => ({ count: null, lack: why, pause });

it.each([
  ['both', [count(10), count(9)], { good: 9, n: 10 }, 2],
  ['no cases', [count(0), count(0)], { good: 0, n: 0 }, 2],
  ['a lack at once', [lack('forbidden')], { why: 'forbidden', pause: 0 }, 1],
  ['a wish for a pause at once', [count(10, 30)], { why: 'limited', pause: 30 }, 1],
  ['a limit at the second', [count(10), lack('limited', 47)], { why: 'limited', pause: 47 }, 2],
  ['a wish for a pause after the second', [count(10), count(9, 30)], { good: 9, n: 10 }, 2],
  ['a part larger than its whole', [count(10), count(11)], { why: 'unfit', pause: 0 }, 2],
])('%s', async (_, answers, expected, asked) => {
  const queries: string[] = [];
  const found = await readCounts({ numerator: 'part', denominator: 'whole' }, async (query) => {
    const answer = answers[queries.length];
    queries.push(query);
    if (!answer) throw new Error('asked too often');
    return answer;
  });
  expect(found).toEqual(expected);
  expect(queries).toEqual(['whole', 'part'].slice(0, asked));
});
