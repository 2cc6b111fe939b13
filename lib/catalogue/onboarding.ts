import { define, leads } from './definition';

/** M26 to M33: onboarding specialists. */
export const onboarding = define({ family: 'adoption', roles: ['onboarding'] }, [
  {
    id: 'M26',
    unit: 'days',
    direction: 'down',
    sources: ['file', 'manual'],
    cadence: 'cohort',
    guards: ['M32', 'M33'],
  },
  { id: 'M27', guards: ['M33'] },
  { id: 'M28', sources: ['file', 'manual'], cadence: 'quarter', guards: ['M32'] },
  { id: 'M29', guards: ['M33'] },
  {
    id: 'M30',
    ...leads('M33', 'P3M'),
    alsoLeadsTo: [{ metric: 'M34', after: 'P3M' }],
    cap: 10,
    sources: ['tagged', 'record'],
    cadence: 'week',
    guards: ['M32'],
    roles: ['onboarding', 'educator'],
  },
  { id: 'M31', unit: 'ratio', direction: 'down', family: 'effort', cadence: 'cohort', guards: ['M32'] },
  { id: 'M32', family: 'satisfaction', cadence: 'cohort', guards: ['M03'] },
  { id: 'M33', family: 'retention', shared: true, cadence: 'cohort', guards: ['M32'] },
]);
