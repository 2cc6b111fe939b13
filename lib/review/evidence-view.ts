import type { SharedEvidence } from '@/lib/model/bundle';
import type { MetricId } from '@/lib/model/evidence';
import type { Standing } from '@/lib/model/facts';
import type { MapNode } from '@/lib/model/impact-map';
import type { Mark } from '@/lib/model/review';
import { contributionsOf } from './contributions';
import { papersOf, type ReviewMaterial } from './material';
import { evidenceDay } from './month-strip';

/** By what the evidence browser sorts into groups. */
export type EvidenceGrouping = 'metric' | 'month' | 'customer' | 'behaviour' | 'receipt' | 'drawn';

/** What is shown of the evidence; what is left out or null leaves everything. */
export interface EvidenceFilter {
  metric?: MetricId | null;
  /** `YYYY-MM` */
  month?: string | null;
  /** pseudonym */
  customer?: string | null;
  /** id of a box of the impact map */
  behaviour?: string | null;
  receipt?: Standing | null;
  drawn?: boolean | null;
  /** what the reviewer said to it; `none`: nothing yet */
  mark?: Mark['mark'] | 'none' | null;
}

export interface EvidenceGroup {
  /** metric, month, pseudonym, box, standing, `drawn` or `chosen`; empty: belongs to none */
  key: string;
  evidence: SharedEvidence[];
}

/** A piece with everything it can be sorted by. */
interface Sorted {
  one: SharedEvidence;
  month: string;
  behaviours: string[];
  receipt: Standing;
  drawn: boolean;
  mark: Mark['mark'] | 'none';
}

/**
 * Whether the words a piece stands on are still in the record. A piece about a record as a whole, or one that was
 * not looked at again, is unchecked; nothing is ever matched anew.
 */
export function receiptState({
  interaction,
  standing,
}: Pick<SharedEvidence, 'interaction' | 'standing'>): Standing {
  return interaction === null ? 'unchecked' : (standing?.standing ?? 'unchecked');
}

/** The pieces that came out of a random draw, so that chosen ones can be told from them. */
export function drawnEvidence(material: Pick<ReviewMaterial, 'papers'>): Set<string> {
  return new Set(
    papersOf(material, 'draw').flatMap(({ removed, paper }) =>
      removed ? [] : paper.drawn.flatMap(({ evidence }) => evidence ?? []),
    ),
  );
}

/** The behaviours of the plan's map that lead to some metrics. */
export function behavioursOf(
  material: Pick<ReviewMaterial, 'plan' | 'evidence'>,
  metrics: readonly MetricId[],
): MapNode[] {
  const found = contributionsOf(material)
    .filter(({ metric }) => metrics.includes(metric))
    .map(({ behaviour }): [string, MapNode] => [behaviour.id, behaviour]);
  return [...new Map(found).values()];
}

/** The evidence that a filter leaves, newest first, as the material has it. */
export function filterEvidence(
  material: ReviewMaterial,
  marks: readonly Mark[],
  filter: EvidenceFilter,
): SharedEvidence[] {
  const fits = <T>(wanted: T | null | undefined, is: T): boolean => wanted == null || wanted === is;
  return sortedOf(material, marks)
    .filter(
      ({ one, month, behaviours, receipt, drawn, mark }) =>
        (filter.metric == null || one.metrics.includes(filter.metric)) &&
        (filter.behaviour == null || behaviours.includes(filter.behaviour)) &&
        (filter.customer == null || one.customer === filter.customer) &&
        fits(filter.month, month) &&
        fits(filter.receipt, receipt) &&
        fits(filter.drawn, drawn) &&
        fits(filter.mark, mark),
    )
    .map(({ one }) => one);
}

/**
 * The evidence in groups: metrics and behaviours in plan order, months from the oldest, customers by how many pieces
 * speak of them. A piece stands in every group it belongs to; what belongs to none comes last, under an empty key.
 */
export function groupEvidence(
  material: ReviewMaterial,
  by: EvidenceGrouping,
  shown: readonly SharedEvidence[] = material.evidence,
): EvidenceGroup[] {
  const ids = new Set(shown.map(({ id }) => id));
  const groups = new Map<string, SharedEvidence[]>();
  for (const sorted of sortedOf(material, []).filter(({ one }) => ids.has(one.id)))
    for (const key of keysOf(sorted, by)) {
      const group = groups.get(key);
      if (group) group.push(sorted.one);
      else groups.set(key, [sorted.one]);
    }
  const order = orderOf(material, by, groups);
  const place = (key: string): number => (key === '' ? Number.POSITIVE_INFINITY : order.indexOf(key));
  return [...groups]
    .map(([key, evidence]) => ({ key, evidence }))
    .sort((a, b) => place(a.key) - place(b.key));
}

function sortedOf(material: ReviewMaterial, marks: readonly Mark[]): Sorted[] {
  const drawn = drawnEvidence(material);
  const said = new Map(marks.map(({ evidence, mark }) => [evidence, mark]));
  const chains = contributionsOf(material);
  return material.evidence.map((one) => ({
    one,
    month: evidenceDay(one, material.plan.timeZone).slice(0, 7),
    behaviours: [
      ...new Set(
        chains.flatMap(({ metric, behaviour }) => (one.metrics.includes(metric) ? behaviour.id : [])),
      ),
    ],
    receipt: receiptState(one),
    drawn: drawn.has(one.id),
    mark: said.get(one.id) ?? 'none',
  }));
}

function keysOf({ one, month, behaviours, receipt, drawn }: Sorted, by: EvidenceGrouping): string[] {
  if (by === 'month') return [month];
  if (by === 'customer') return [one.customer ?? ''];
  if (by === 'receipt') return [receipt];
  if (by === 'drawn') return [drawn ? 'drawn' : 'chosen'];
  const keys = by === 'metric' ? one.metrics : behaviours;
  return keys.length > 0 ? [...new Set(keys)] : [''];
}

const RECEIPTS: readonly Standing[] = ['exact', 'changed', 'gone', 'unchecked'];

function orderOf(
  { plan }: ReviewMaterial,
  by: EvidenceGrouping,
  groups: ReadonlyMap<string, readonly SharedEvidence[]>,
): string[] {
  const keys = [...groups.keys()];
  if (by === 'receipt') return [...RECEIPTS];
  if (by === 'month') return keys.sort();
  if (by === 'drawn') return ['drawn', 'chosen'];
  if (by === 'behaviour') return plan.map.nodes.map(({ id }) => id);
  if (by === 'customer')
    return keys.sort(
      (a, b) => (groups.get(b)?.length ?? 0) - (groups.get(a)?.length ?? 0) || (a < b ? -1 : 1),
    );
  const planned = plan.metrics.map(({ metric }) => metric);
  return [...planned, ...keys.filter((key) => !planned.includes(key)).sort()];
}
