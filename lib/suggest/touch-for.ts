import type { MetricId } from '@/lib/model/evidence';
import type { Touch } from '@/lib/model/touch';

/** Metrics that nothing in a record speaks for until the person says that a contact was agreed on, or made. */
const SPOKEN_FOR: Record<MetricId, Touch['what']> = { M24: 'followUp', M30: 'followUp', M44: 'outreach' };

/** The touch that speaks for a metric; null: none does. */
export function touchFor(metric: MetricId): Touch['what'] | null {
  return SPOKEN_FOR[metric] ?? null;
}
