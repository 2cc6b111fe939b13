import type { DraftEntry, Entry } from '@/lib/model/entry';
import type { InteractionFacts } from '@/lib/model/facts';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Family } from './family';
import { type Known, knownOf, same } from './newest';
import { factOf } from './project';

/** What an `evidence.verified` entry says. */
export type Verification = Extract<DraftEntry, { kind: 'evidence.verified' }>['body'];

/**
 * What would be forgotten about evidence that stays: erasing one tag must not change what is known of another
 * on the same record. Each is said again, without a word about what was erased.
 * @param was the family before
 * @param left what the remaining entries tell of it
 * @param history every entry about the record, with the bodies it had
 */
export function restate(was: Family, left: Family, history: readonly Entry[]): Verification[] {
  if (!was.record || !left.record) return [];
  const { ref: record, facts: newest } = was.record;
  let factsLost = !same(newest, left.record.facts);
  const lost = new Map<string, Known>();
  for (const [id, row] of left.evidence) {
    const known = knownOf(was.evidence.get(id) ?? row);
    if (!same(known, knownOf(row))) lost.set(id, known);
  }
  const restated: Verification[] = [];
  for (const entry of history) {
    const said = factOf(entry);
    if (said?.kind !== 'evidence.kept' && said?.kind !== 'evidence.verified') continue;
    const { facts } = said.body;
    const evidence: Record<string, InteractionFacts> = {};
    const named = said.kind === 'evidence.verified' ? said.body.evidence : {};
    for (const [id, interactionFacts] of Object.entries(named)) {
      if (!same(lost.get(id) ?? null, { interactionFacts, checkedAt: facts.readAt })) continue;
      evidence[id] = interactionFacts;
      lost.delete(id);
    }
    const isNewest = factsLost && same(newest, facts);
    if (!isNewest && Object.keys(evidence).length === 0) continue;
    if (isNewest) factsLost = false;
    restated.push({ record, facts, evidence });
  }
  return restated;
}

/** Evidence of the family that is not being erased. */
export function survivorsOf(family: Family, erased: ReadonlySet<string>): EvidenceRow[] {
  return [...family.evidence.values()].filter((row) => !erased.has(row.id));
}
