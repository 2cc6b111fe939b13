import type { MetricId } from '@/lib/model/evidence';
import type { MetricDefinition } from './definition';

/** What most entries have in common: a customer-effort outcome, scored, read monthly from an import. */
const usual = {
  unit: 'percent',
  direction: 'up',
  timing: 'lagging',
  family: 'effort',
  use: 'scored',
  cap: null,
  shared: false,
  sources: ['file'],
  cadence: 'month',
  guards: [],
  watches: [],
  leadsTo: null,
} as const satisfies Omit<MetricDefinition, 'id'>;

/** The part of the metric library that the service presets use, by id. Delays are ISO 8601 durations. */
export const metrics: Readonly<Record<MetricId, MetricDefinition>> = byId([
  {
    ...usual,
    id: 'M01',
    family: 'satisfaction',
    sources: ['record', 'file'],
    guards: ['M03', 'M25'],
    watches: ['unknown'],
  },
  { ...usual, id: 'M02', family: 'satisfaction', sources: ['file', 'record'], guards: ['M03', 'M04'] },
  { ...usual, id: 'M03', timing: null, family: 'internal', use: 'guardrail' },
  { ...usual, id: 'M05', unit: 'score', guards: ['M03'] },
  { ...usual, id: 'M06', guards: ['M07', 'M08'] },
  {
    ...usual,
    id: 'M07',
    direction: 'down',
    use: 'scoredOrGuardrail',
    sources: ['record', 'file'],
    guards: ['M01'],
  },
  {
    ...usual,
    id: 'M08',
    direction: 'down',
    sources: ['file', 'tagged'],
    cadence: 'quarter',
    guards: ['M06'],
  },
  {
    ...usual,
    id: 'M11',
    unit: 'minutes',
    direction: 'band',
    use: 'guardrail',
    sources: ['record', 'file'],
    guards: ['M01', 'M17'],
  },
  {
    ...usual,
    id: 'M12',
    timing: 'leading',
    family: 'satisfaction',
    sources: ['tagged', 'manual', 'record'],
    cadence: 'week',
    watches: ['volume'],
    leadsTo: { metric: 'M01', after: 'P1M' },
  },
  {
    ...usual,
    id: 'M15',
    unit: 'hours',
    direction: 'band',
    use: 'guardrail',
    sources: ['record', 'file'],
    guards: ['M01'],
  },
  { ...usual, id: 'M16', cap: 10, guards: ['M01'] },
  {
    ...usual,
    id: 'M21',
    timing: 'leading',
    sources: ['manual'],
    cadence: 'quarter',
    guards: ['M05'],
    watches: ['agreement'],
    leadsTo: { metric: 'M08', after: 'P3M' },
  },
  {
    ...usual,
    id: 'M22',
    unit: 'ratio',
    direction: 'down',
    shared: true,
    sources: ['file', 'tagged'],
    cadence: 'initiative',
    guards: ['M08'],
  },
  { ...usual, id: 'M25', unit: 'days', direction: 'down', timing: null, use: 'guardrail', cadence: 'week' },
  { ...usual, id: 'M71', family: 'internal', sources: ['manual'], guards: ['M18'] },
]);

/** The definition under an id, or null for a metric this library does not hold. */
export function metricOf(id: MetricId): MetricDefinition | null {
  return Object.hasOwn(metrics, id) ? (metrics[id] ?? null) : null;
}

function byId(list: readonly MetricDefinition[]): Record<MetricId, MetricDefinition> {
  return Object.fromEntries(list.map((definition) => [definition.id, definition]));
}
