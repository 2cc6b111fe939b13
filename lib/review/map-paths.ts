import type { MetricId } from '@/lib/model/evidence';
import type { ImpactMap, MapLink, MapNode } from '@/lib/model/impact-map';

const COLUMNS = ['activity', 'behaviour', 'outcome'] as const;

/**
 * The metrics at which a whole path ends: activity, behaviour, customer outcome, metric, each box with
 * words in it. A shorter way does not count: it leaves out why the work should move the figure.
 */
export function metricsOnPaths(map: ImpactMap): Set<MetricId> {
  let reached: Set<string> | null = null;
  for (const kind of COLUMNS) {
    const inColumn = map.nodes.filter((node) => node.kind === kind && says(node)).map(({ id }) => id);
    const before: Set<string> | null = reached;
    reached = new Set(before ? inColumn.filter((id) => targetsOf(map, before).has(id)) : inColumn);
  }
  return new Set([...targetsOf(map, reached ?? new Set())].filter((id) => !id.startsWith('n')));
}

/** The links that are drawn: from one column to the next, the last one to a metric. Any other says nothing. */
export function drawnLinks({ nodes, links }: ImpactMap): MapLink[] {
  const columnOf = (id: string): number => {
    const kind = nodes.find((node) => node.id === id)?.kind;
    return kind ? COLUMNS.indexOf(kind) : Number.NaN;
  };
  const end = (id: string): number => (id.startsWith('n') ? columnOf(id) : COLUMNS.length);
  return links.filter(({ from, to }) => end(to) === columnOf(from) + 1);
}

function targetsOf(map: ImpactMap, from: ReadonlySet<string>): Set<string> {
  return new Set(map.links.filter((link) => from.has(link.from)).map(({ to }) => to));
}

function says({ text }: MapNode): boolean {
  return text.trim() !== '';
}
