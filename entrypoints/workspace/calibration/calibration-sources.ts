import type { CalibrationDoor } from '@/components/workspace/calibration/calibration-door';
import { readPlan } from '@/lib/ledger/read-progress';
import type { Evidence } from '@/lib/model/evidence';
import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';
import type { RubricRow } from '@/lib/model/plan';
import { readEvidenceSince } from '../pick-evidence';
import { readMaterial } from '../review/review-material';
import type { CalibrationWorld } from './calibration-world';

/** Own pieces offered at most. */
const OFFERED = 500;

/** A piece with what its record shows now. */
export interface SourcePiece extends Evidence {
  shown: { facts: RecordFacts; of: InteractionFacts | null };
}

/** Pieces of one source, the anchors they are rated by, and the people who may be named in them. */
export interface Source {
  pieces: SourcePiece[];
  rubric: readonly RubricRow[];
  people: string[];
}

/** Where pieces for a pack come from: own evidence, and bundles on the shelf of reviews. */
export const listSources =
  ({ reviews }: Pick<CalibrationWorld, 'reviews'>): CalibrationDoor['sources'] =>
  async () => {
    const lines = ((await reviews.shelf()).value ?? []).filter(({ droppedOn }) => droppedOn === null);
    return [{ key: 'own', from: '' }, ...lines.map(({ id, employee }) => ({ key: id, from: employee }))];
  };

/** One source as it is now; without pieces when it is not here any more. */
export async function readSource(
  { kept, reviews }: Pick<CalibrationWorld, 'kept' | 'reviews'>,
  key: string,
): Promise<Source> {
  const plan = await readPlan(await kept.ledger());
  const own = plan ? [plan.people.employee, plan.people.manager] : [];
  if (key === 'own') {
    const rows = await readEvidenceSince(kept, null, OFFERED);
    const pieces = rows.map((row) => ({ ...row, shown: { facts: row.facts, of: row.interactionFacts } }));
    return { pieces, rubric: plan?.rubric ?? [], people: own };
  }
  const line = (await reviews.shelf()).value?.find(({ id }) => id === key);
  const text = line && (await reviews.bundle(line.bundles.at(-1)?.id ?? ''));
  const material = text ? await readMaterial(text) : null;
  if (!line || !material) return { pieces: [], rubric: [], people: own };
  const { head, versions, evidence, papers } = material;
  const told = papers.flatMap(({ paper }) => {
    if (paper.noun === 'thanks') return [paper.from, paper.to];
    return paper.noun === 'jointCase' ? [paper.mine.name, paper.theirs?.name ?? ''] : [];
  });
  const planned = versions.flatMap(({ people }) => [people.employee, people.manager]);
  return {
    pieces: evidence.map((row) => ({ ...row, shown: { facts: row.factsNow, of: row.standing } })),
    rubric: material.plan.rubric,
    people: [...own, head.by.name, head.to, line.employee, ...planned, ...told],
  };
}
