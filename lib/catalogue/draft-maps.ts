import type { MetricId } from '@/lib/model/evidence';
import type { ImpactMap, MapLink, MapNode } from '@/lib/model/impact-map';
import type { Role } from './role';

/** The metrics at the end of each path of a role's draft map; a path is activity, behaviour, outcome. */
const PATHS: Readonly<Record<Role, readonly (readonly MetricId[])[]>> = {
  supportEngineer: [['M01'], ['M21', 'M08'], ['M22'], ['M12', 'M01']],
  serviceRep: [
    ['M06', 'M05'],
    ['M12', 'M24', 'M01'],
  ],
  onboarding: [
    ['M26', 'M29'],
    ['M30', 'M33'],
  ],
  educator: [['M34'], ['M30', 'M35']],
  accountRep: [
    ['M47', 'M49', 'M40'],
    ['M44', 'M41'],
  ],
  productManager: [
    ['M53', 'M56'],
    ['M59', 'M58'],
  ],
  community: [['M63', 'M70', 'M61', 'M64'], ['M65']],
};

const KINDS = ['activity', 'behaviour', 'outcome'] as const;

/**
 * The draft map of a role. Why one thing should lead to the next, and what is taken for granted, is left
 * open on purpose: that is what the two parties talk about. `t` gives the text under a key.
 */
export function draftMap(role: Role, t: (key: string) => string): ImpactMap {
  const nodes: MapNode[] = [];
  const links: MapLink[] = [];
  const link = (from: string, to: string) => links.push({ from, to, because: '', assumption: '' });
  for (const metrics of PATHS[role]) {
    const path = KINDS.map((kind) => {
      const place = nodes.length + 1;
      nodes.push({ id: `n${place}`, kind, text: t(`map_${role}_${place}`) });
      return `n${place}`;
    });
    const steps = [...path, ...metrics];
    for (const [index, to] of steps.entries())
      if (index > 0) link(steps[Math.min(index, KINDS.length) - 1] ?? '', to);
  }
  return { nodes, links, otherCauses: '' };
}
