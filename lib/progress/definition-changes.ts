import type { MetricId } from '@/lib/model/evidence';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';

/** From this day on a metric means something else: figures before and after are two series. */
export interface DefinitionChange {
  on: string;
  /** what was noted; empty when the change stands in the plan alone */
  text: string;
}

/** The wording of a metric that decides what is counted. */
const WORDING = ['definition', 'formula', 'inclusions', 'exclusions', 'cut'] as const;

/**
 * Where the definition of a metric changed, oldest first: as noted on a chart, or as a later version of the
 * same plan words it differently.
 * @param versions all adopted versions, oldest first
 */
export function definitionChanges(
  metric: MetricId,
  annotations: readonly PaperRow<'annotation'>[],
  versions: readonly Plan[],
): DefinitionChange[] {
  const noted = annotations
    .filter(({ removed, paper }) => !removed && paper.definition && concerns(paper.metric, metric))
    .map(({ paper: { on, text } }) => ({ on, text }));
  const days = new Set(noted.map(({ on }) => on));
  const agreed = reworded(metric, versions)
    .filter((on) => !days.has(on))
    .map((on) => ({ on, text: '' }));
  return [...noted, ...agreed].sort((a, b) => a.on.localeCompare(b.on) || a.text.localeCompare(b.text));
}

/** Whether a note on one metric, or on all (null), concerns this one. */
export function concerns(noted: MetricId | null, metric: MetricId): boolean {
  return noted === null || noted === metric;
}

function reworded(metric: MetricId, versions: readonly Plan[]): string[] {
  const days = new Set<string>();
  versions.forEach((plan, place) => {
    const earlier = versions
      .slice(0, place)
      .filter((one) => one.id === plan.id && one.version < plan.version);
    const before = earlier.reduce<Plan | null>((newest, one) => {
      return newest === null || one.version > newest.version ? one : newest;
    }, null);
    const was = before?.metrics.find((one) => one.metric === metric);
    const is = plan.metrics.find((one) => one.metric === metric);
    if (was && is && WORDING.some((part) => was[part] !== is[part])) days.add(plan.validFrom);
  });
  return [...days];
}
