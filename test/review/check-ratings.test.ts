import { describe, expect, it } from 'vitest';
import { checkRatings, type RatedRow } from '@/lib/review/check-ratings';

const row = (rating: number | null, evidence: string[] = [], change: Partial<RatedRow> = {}): RatedRow => ({
  row: 'clarity',
  rating,
  rationale: 'The customer knew the next step.',
  evidence,
  ...change,
});
const problems = (...rows: RatedRow[]): string[] => checkRatings(rows).map(({ problem }) => problem);

describe('checkRatings', () => {
  it.each([
    [3, [], []],
    [2, [], ['needsEvidence']],
    [4, [], ['needsEvidence']],
    [4, ['2026-10-03'], []],
    [1, ['2026-10-03'], ['needsTwoMonths']],
    [5, ['2026-10-03', '2026-10-28T09:00:00Z'], ['needsTwoMonths']],
    [5, ['2026-10-03', '2026-11-01'], []],
    [1, ['2025-10-03', '2026-10-03'], []],
    [5, [], ['needsEvidence']],
    [null, [], ['notRated']],
  ])('a rating of %s on evidence of %j: %j', (rating, evidence, expected) => {
    expect(problems(row(rating, evidence))).toEqual(expected);
  });

  it('asks for one line of rationale', () => {
    expect(problems(row(3, [], { rationale: ' ' }))).toEqual(['noRationale']);
  });

  it('flags the same rating on every row without refusing it', () => {
    const rows = [row(3), row(3, [], { row: 'empathy' })];
    expect(checkRatings(rows)).toEqual([{ problem: 'allTheSame', row: null, blocks: false }]);
    expect(problems(row(3), row(4, ['2026-10-03'], { row: 'empathy' }))).toEqual([]);
    expect(problems(row(3), row(null, [], { row: 'empathy' }))).toEqual(['notRated']);
  });
});
