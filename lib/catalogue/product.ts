import { define, leads } from './definition';

/** M53 to M60: product managers. */
export const product = define({ family: 'adoption', roles: ['productManager'] }, [
  { id: 'M53', guards: ['M57', 'M58'] },
  { id: 'M54', unit: 'days', direction: 'down', guards: ['M58'] },
  { id: 'M55', guards: ['M57'] },
  { id: 'M56', family: 'retention', shared: true, cadence: 'quarter', guards: ['M58'] },
  { id: 'M57', direction: 'down', family: 'satisfaction', use: 'guardrail', cadence: 'release' },
  {
    id: 'M58',
    unit: 'ratio',
    direction: 'down',
    family: 'effort',
    sources: ['file', 'tagged'],
    guards: ['M02'],
  },
  {
    id: 'M59',
    ...leads('M56', 'P6M'),
    family: 'satisfaction',
    sources: ['manual', 'tagged'],
    watches: ['volume'],
  },
  {
    id: 'M60',
    unit: 'days',
    direction: 'down',
    family: 'effort',
    sources: ['file', 'tagged'],
    cadence: 'quarter',
    guards: ['M57'],
  },
]);
