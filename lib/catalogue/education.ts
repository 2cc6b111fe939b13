import { define, leads } from './definition';

/** M34 to M39: customer educators. Hours and completions are output, so they weigh nothing. */
export const education = define({ family: 'adoption', cadence: 'quarter', roles: ['educator'] }, [
  { id: 'M34', unit: 'points', guards: ['M35'] },
  { id: 'M35', unit: 'ratio', direction: 'down', family: 'effort', guards: ['M36', 'M02'] },
  { id: 'M36', family: 'effort', cadence: 'month', guards: ['M05'] },
  { id: 'M37', cadence: 'month', guards: ['M35'], watches: ['volume'] },
  {
    id: 'M38',
    ...leads('M37', 'P30D'),
    direction: 'band',
    family: 'internal',
    use: 'context',
    activity: true,
    cadence: 'month',
    guards: ['M37'],
  },
  { id: 'M39', unit: 'days', direction: 'down', guards: ['M37'] },
]);
