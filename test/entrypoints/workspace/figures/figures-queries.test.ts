import { expect, it } from 'vitest';
import { queriesOf } from '@/entrypoints/workspace/figures/figures-queries';
import { blankMetric, blankPlan } from '@/lib/model/blank-plan';
import { measures } from '@/lib/sites/zendesk/measures';

const plan = {
  ...blankPlan({
    id: crypto.randomUUID(),
    role: 'supportEngineer',
    from: '2026-10-01',
    to: '2026-12-31',
    timeZone: 'Europe/Berlin',
    createdAt: '2026-10-01T08:00:00.000Z',
  }),
  metrics: [
    {
      ...blankMetric('M09'),
      query: {
        numerator: 'assignee:me tags:escalated solved>={from} solved<{until}',
        denominator: 'assignee:me solved>={from} solved<{until}',
      },
    },
    {
      ...blankMetric('M02'),
      query: { numerator: 'satisfaction:good solved>={from}', denominator: 'solved>={from}' },
    },
  ],
};

it('takes the plan’s own queries before the site’s, with the window in the plan’s time zone', () => {
  // the clock is put back on 25 October: the window begins in summer time and ends in winter time
  const queries = queriesOf(measures, plan, { from: '2026-10-25', to: '2026-10-31' });
  expect(queries.map(({ metric, own }) => [metric, own])).toEqual([
    ['M09', true],
    ['M02', true],
    ['M03', false],
  ]);
  expect(queries[0]?.numerator).toBe(
    'assignee:me tags:escalated solved>=2026-10-24T22:00:00Z solved<2026-10-31T23:00:00Z',
  );
  expect(queries[1]?.denominator).toBe('solved>=2026-10-24T22:00:00Z');
});
