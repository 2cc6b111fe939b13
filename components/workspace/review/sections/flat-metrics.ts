import type { MetricId } from '@/lib/model/evidence';
import type { SectionProps } from '../section';

/** Metrics that did not move over three cadences, in plan order: those asked about, and those that were answered. */
export function flatMetrics({
  material,
  review,
  gates,
}: Pick<SectionProps, 'material' | 'review' | 'gates'>): MetricId[] {
  const asked = gates.filter(({ gate }) => gate === 'obstaclesFirst').map(({ about }) => about);
  const told = review.obstacles.map(({ metric }) => metric);
  return material.plan.metrics
    .map(({ metric }) => metric)
    .filter((metric) => asked.includes(metric) || told.includes(metric));
}
