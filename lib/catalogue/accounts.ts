import { define, leads } from './definition';

/** M40 to M52: account representatives and account managers. Customers kept, never business won. */
export const accounts = define({ family: 'retention', roles: ['accountRep'] }, [
  { id: 'M40', sources: ['record', 'file'], guards: ['M51'] },
  { id: 'M41', cadence: 'quarter', guards: ['M49'] },
  { id: 'M42', family: 'expansion', cap: 15, shared: true, cadence: 'quarter', guards: ['M41'] },
  { id: 'M43', sources: ['record', 'file'], guards: ['M51'] },
  {
    id: 'M44',
    ...leads('M45', 'P3M'),
    alsoLeadsTo: [{ metric: 'M40', after: 'P6M' }],
    cap: 10,
    sources: ['tagged', 'record'],
    cadence: 'week',
    guards: ['M45'],
  },
  { id: 'M45', cadence: 'quarter', guards: ['M41'] },
  {
    id: 'M46',
    ...leads('M40', 'P6M'),
    family: 'satisfaction',
    cap: 10,
    sources: ['record', 'file'],
    guards: ['M51'],
  },
  { id: 'M47', ...leads('M40', 'P6M'), cap: 10, sources: ['record', 'tagged'], guards: ['M51'] },
  {
    id: 'M48',
    ...leads('M40', 'P6M'),
    use: 'contextOrScored',
    cap: 5,
    sources: ['record', 'file'],
    cadence: 'quarter',
    guards: ['M47'],
  },
  { id: 'M49', family: 'satisfaction', sources: ['manual'], cadence: 'quarter', guards: ['M51'] },
  { id: 'M50', ...leads('M41', 'P3M'), family: 'internal', cap: 10, cadence: 'quarter', guards: ['M41'] },
  { id: 'M51', unit: 'nps', family: 'advocacy', cap: 10, cadence: 'half', guards: ['M03'] },
  { id: 'M52', ...leads('M40', 'P6M'), use: 'context', cadence: 'quarter', guards: ['M45'] },
]);
