import type { PaperRow } from '@/lib/model/papers';
import { type Span, within } from './span';
import { type Interval, wilson } from './wilson';

/** How many experiments were done properly, whatever came out. */
export interface Discipline {
  good: number;
  n: number;
  /** still running: nothing to tell yet */
  unknown: number;
  value: number | null;
  interval: Interval | null;
}

type Part = PaperRow<'experiment'>['paper'];

/**
 * Experiment discipline (M74): of the experiments begun in a period, those with a hypothesis, a measure and a
 * written result or lesson. The result itself, its figures and whether the idea was kept are never read: a
 * failed test with a written lesson counts in full.
 * @param today `YYYY-MM-DD`; a test without result is open until the period is over, then it is a miss
 */
export function experimentDiscipline(
  rows: readonly PaperRow<'experiment'>[],
  period: Span,
  today: string,
): Discipline {
  const begun = rows.filter(({ removed, paper: { testOn } }) => {
    return !removed && testOn !== null && within({ from: testOn, to: testOn }, period);
  });
  const open = today <= period.to ? begun.filter(({ paper }) => isRunning(paper)) : [];
  const n = begun.length - open.length;
  const good = begun.filter(({ paper }) => isComplete(paper)).length;
  return {
    good,
    n,
    unknown: open.length,
    value: n === 0 ? null : (100 * good) / n,
    interval: wilson(good, n),
  };
}

function said(text: string): boolean {
  return text.trim() !== '';
}

/** Closed is what has a result, a lesson or a day on which it was decided; which decision does not matter. */
function isRunning({ result, lesson, resultOn, decisionOn }: Part): boolean {
  return !said(result) && !said(lesson) && resultOn === null && decisionOn === null;
}

function isComplete({ hypothesis, measure, result, lesson }: Part): boolean {
  return said(hypothesis) && said(measure) && (said(result) || said(lesson));
}
