import type { MetricId } from '@/lib/model/evidence';
import { accounts } from './accounts';
import { across } from './across';
import { community } from './community';
import type { MetricDefinition } from './definition';
import { education } from './education';
import { onboarding } from './onboarding';
import { product } from './product';
import { support } from './support';

/** The metric library, by id. */
export const metrics: Readonly<Record<MetricId, MetricDefinition>> = Object.fromEntries(
  [support, onboarding, education, accounts, product, community, across]
    .flat()
    .map((definition) => [definition.id, definition]),
);

/** The definition under an id, or null for a metric this library does not hold. */
export function metricOf(id: MetricId): MetricDefinition | null {
  return Object.hasOwn(metrics, id) ? (metrics[id] ?? null) : null;
}
