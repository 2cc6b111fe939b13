import type { MetricId } from '@/lib/model/evidence';
import type { ImpactMap, MapLink, MapNode } from '@/lib/model/impact-map';
import { drawnLinks } from './map-paths';
import type { ReviewMaterial } from './material';

/** One way through the impact map: what was done, what that changed, what the customer got, and where it shows. */
export interface Contribution {
  /** ids of its boxes and its metric, so that it has a name of its own */
  key: string;
  activity: MapNode;
  behaviour: MapNode;
  outcome: MapNode;
  metric: MetricId;
  /** the three links in between, with why they should hold */
  links: [MapLink, MapLink, MapLink];
  /** pieces that show the metric at the end; none: the chain stays dark */
  evidence: string[];
  lit: boolean;
}

/**
 * Every whole chain of the plan's map, in the order of the map, lit by evidence bound to its metric. Evidence is
 * bound to metrics and not to boxes, so all chains to one metric are lit together; other causes are asked for beside.
 */
export function contributionsOf({
  plan,
  evidence,
}: Pick<ReviewMaterial, 'plan' | 'evidence'>): Contribution[] {
  const links = drawnLinks(plan.map);
  const nodes = nodesOf(plan.map);
  const from = (id: string): MapLink[] => links.filter((link) => link.from === id);
  const byMetric = new Map<MetricId, string[]>();
  for (const { id, metrics } of evidence)
    for (const metric of metrics) byMetric.set(metric, [...(byMetric.get(metric) ?? []), id]);
  const chains: Contribution[] = [];
  for (const activity of nodes.values()) {
    if (activity.kind !== 'activity') continue;
    for (const first of from(activity.id))
      for (const second of from(first.to))
        for (const third of from(second.to)) {
          const [behaviour, outcome] = [nodes.get(first.to), nodes.get(second.to)];
          if (!behaviour || !outcome) continue;
          const shown = byMetric.get(third.to) ?? [];
          chains.push({
            key: [activity.id, behaviour.id, outcome.id, third.to].join(' '),
            activity,
            behaviour,
            outcome,
            metric: third.to,
            links: [first, second, third],
            evidence: shown,
            lit: shown.length > 0,
          });
        }
  }
  return chains;
}

/** The boxes that say something. */
function nodesOf({ nodes }: ImpactMap): Map<string, MapNode> {
  return new Map(nodes.flatMap((node) => (node.text.trim() === '' ? [] : [[node.id, node]])));
}
