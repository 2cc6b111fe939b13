import { rolePresets } from '@/lib/catalogue/role-presets';
import type { MetricId } from '@/lib/model/evidence';

/** What the role's template gives each of its scored metrics, in whole percent; null for a role without one. */
export function templateWeights(role: string): ReadonlyMap<MetricId, number> | null {
  const preset = rolePresets.find((one) => one.role === role);
  return preset ? new Map(preset.metrics.map((one) => [one.metric, one.weight])) : null;
}
