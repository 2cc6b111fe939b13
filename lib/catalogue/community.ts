import { define, leads } from './definition';

/** M61 to M70: those who run a customer community or conference. */
export const community = define({ family: 'advocacy', cadence: 'event', roles: ['community'] }, [
  { id: 'M61', guards: ['M65'] },
  { id: 'M62', guards: ['M65'] },
  { id: 'M63', ...leads('M61', 'event'), guards: ['M66'] },
  { id: 'M64', sources: ['manual', 'tagged'], watches: ['volume'] },
  { id: 'M65', unit: 'ratio', cadence: 'year', guards: ['M61'] },
  { id: 'M66', ...leads('M61', 'event'), family: 'adoption', guards: ['M61'] },
  { id: 'M67', family: 'effort', cadence: 'month', guards: ['M69'] },
  {
    id: 'M68',
    unit: 'hours',
    direction: 'down',
    family: 'effort',
    use: 'guardrail',
    cadence: 'month',
    guards: ['M67'],
  },
  { id: 'M69', cadence: 'quarter', guards: ['M67'] },
  {
    id: 'M70',
    ...leads('M61', 'event'),
    cap: 10,
    sources: ['tagged', 'manual'],
    cadence: 'quarter',
    watches: ['volume'],
  },
]);
