import type { MapLink } from '@/lib/model/impact-map';
import type { Plan } from '@/lib/model/plan';
import { block, type Finding } from '../finding';
import { drawnLinks, metricsOnPaths } from '../map-paths';
import { scoredOf } from '../weigh';

/** Every scored metric ends a path, and every link says why it should hold and what it takes for granted. */
export function checkMap(plan: Plan): Finding[] {
  const onPaths = metricsOnPaths(plan.map);
  return [
    ...scoredOf(plan)
      .filter(({ metric }) => !onPaths.has(metric))
      .map(({ metric }) => block('notOnMap', metric)),
    ...drawnLinks(plan.map)
      .filter(isBlank)
      .map((link) => nameLink(link, plan)),
  ];
}

function isBlank({ because, assumption }: MapLink): boolean {
  return because.trim() === '' || assumption.trim() === '';
}

function nameLink({ from, to }: MapLink, { map }: Plan): Finding {
  const words = (id: string): string => map.nodes.find((node) => node.id === id)?.text ?? '';
  return to.startsWith('n')
    ? block('linkBlank', null, words(from), words(to))
    : block('lastLinkBlank', to, words(from));
}
