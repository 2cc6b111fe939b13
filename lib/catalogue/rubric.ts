import type { RubricId, RubricRow } from '@/lib/model/plan';

/**
 * The rows that people rate, the same five for every role. Name and anchors stand in the message file
 * under `rubric_<row>` and `rubric_<row>_1`, `_3`, `_5`. Their weight may change, they cannot be taken out.
 */
export const rubricRows: readonly RubricId[] = [
  'empathy',
  'clarity',
  'responsiveness',
  'collaboration',
  'improvement',
];

/** Points of the scale that have an anchor; 3 means "meets". */
export const anchored = [1, 3, 5] as const;

const EACH = 5;

/**
 * The five rows of a preset, `total` percent together: 5 each, and what is left over goes to
 * collaboration (30: collaboration 10). Anchors are left to the library.
 */
export function rubricOf(total: number): RubricRow[] {
  const left = total - EACH * rubricRows.length;
  return rubricRows.map((row) => ({
    row,
    weight: row === 'collaboration' ? EACH + left : EACH,
    anchors: { one: '', three: '', five: '' },
  }));
}
