import type { Experiment } from '@/lib/model/papers';

export type Step = 'bottleneck' | 'proposal' | 'test' | 'result' | 'decision';

/** The five steps of an experiment in their order, each with its day when it was taken. */
export function stepsOf(one: Experiment): { step: Step; on: string | null }[] {
  return [
    { step: 'bottleneck', on: one.bottleneckOn },
    { step: 'proposal', on: one.proposalOn },
    { step: 'test', on: one.testOn },
    { step: 'result', on: one.resultOn },
    { step: 'decision', on: one.decisionOn },
  ];
}

/** The last step taken. */
export function stepReached(one: Experiment): Step {
  return stepsOf(one).findLast(({ on }) => on !== null)?.step ?? 'bottleneck';
}

/**
 * What is still missing for it to count as a good experiment, in order. Whether the idea worked is not
 * among it: a failure with a written lesson is as good as a success.
 */
export function gapsOf(one: Experiment): ('hypothesis' | 'measure' | 'result')[] {
  const gaps: ('hypothesis' | 'measure' | 'result')[] = [];
  if (one.hypothesis.trim() === '') gaps.push('hypothesis');
  if (one.measure.trim() === '') gaps.push('measure');
  if (one.result.trim() === '' && one.lesson.trim() === '') gaps.push('result');
  return gaps;
}

/** Days as they were given must not run backwards; the first step that lies before an earlier one, or null. */
export function outOfOrder(one: Experiment): Step | null {
  let last = '';
  for (const { step, on } of stepsOf(one)) {
    if (on === null) continue;
    if (on < last) return step;
    last = on;
  }
  return null;
}

/** Whether a time to compare lacks one of its days, or ends before it begins. */
export function isHalf(window: Experiment['before']): boolean {
  return window !== null && (window.from === '' || window.to === '' || window.to < window.from);
}
