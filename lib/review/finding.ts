import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';

/** `block`: cannot be signed like this. `reject`: has no place in a plan at all. `warn`: think again. */
type Result = 'block' | 'warn' | 'reject';

/** One thing that is wrong with a plan. Its sentence stands in the message file under `check_<rule>`. */
export interface Finding {
  rule: string;
  result: Result;
  /** the metric it is about, the sentence's `$1`; null: about the plan as a whole */
  metric: MetricId | null;
  /** what else the sentence names, in its order: figures, words of the plan itself */
  about: (string | number)[];
}

/** What a check may know beside the plan. */
export interface Circumstances {
  /** the parties are about to sign, or somebody has begun to accept: what only warned a draft may block */
  signing: boolean;
  /** `YYYY-MM-DD` in the plan's time zone; null: days that have passed are not looked for */
  today: string | null;
  /** words on the printed page */
  words: number;
}

export type Rule = (plan: Plan, given: Circumstances) => Finding[];

export function block(rule: string, metric: MetricId | null = null, ...about: Finding['about']): Finding {
  return { rule, result: 'block', metric, about };
}

export function warn(rule: string, metric: MetricId | null = null, ...about: Finding['about']): Finding {
  return { rule, result: 'warn', metric, about };
}

export function reject(rule: string, metric: MetricId | null = null, ...about: Finding['about']): Finding {
  return { rule, result: 'reject', metric, about };
}
