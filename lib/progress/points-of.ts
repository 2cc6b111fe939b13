import type { Plan } from '@/lib/model/plan';
import { anchorProblem, attainment } from './attainment';
import { band } from './band';
import { firstExpected, isOverdue } from './cadence';
import { guardedPoints } from './guardrail';
import type { Guard, PlainRow, ProgressRow } from './progress-row';

type Points = Pick<ProgressRow, 'points' | 'earned' | 'absence' | 'expected'>;

const NONE: Points = { points: null, earned: null, absence: null, expected: null };

/**
 * Points of a scored metric, 0-120, or why it has none. Nothing missing is ever zero: what is not yet there,
 * not delivered, out of date or too small is left out, and says so.
 */
export function pointsOf(row: PlainRow, guards: readonly Guard[], plan: Plan, today: string): Points {
  if (row.role !== 'scored') return NONE;
  if (row.revisit !== null) return { ...NONE, absence: 'notYet', expected: row.revisit };
  if (row.tooFew && row.scores) return { ...NONE, absence: 'tooFew' };
  if (row.value === null || !row.scores) {
    if (isOverdue(row.cadence, plan, today)) return { ...NONE, absence: 'missing' };
    return { ...NONE, absence: 'notYet', expected: firstExpected(row.cadence, plan) };
  }
  if (row.stale !== null) return { ...NONE, absence: 'missing' };
  const earned = earn(row, row.value);
  if (earned === null) return { ...NONE, absence: 'notYet' };
  const breached = guards.some((guard) => guard.state === 'breached');
  return { ...NONE, points: guardedPoints(earned, breached ? 'breached' : 'ok'), earned };
}

/** The most a metric could earn: beyond the target there is only what a stretch gives. */
export function mostPoints({ direction, stretch }: Pick<PlainRow, 'direction' | 'stretch'>): number {
  return direction !== 'band' && stretch !== null ? 120 : 100;
}

/** null while the anchors that were agreed cannot be scored. */
function earn(row: PlainRow, value: number): number | null {
  const { direction, baseline, target, stretch, floor } = row;
  if (direction === 'band') {
    try {
      return row.band && band(value, row.band);
    } catch {
      return null;
    }
  }
  if (baseline === null || target === null) return null;
  const anchors = { baseline, target, stretch, floor };
  return anchorProblem(anchors, direction) ? null : attainment(value, anchors, direction);
}
