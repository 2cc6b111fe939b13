import { metricOf } from '@/lib/catalogue/metrics';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { findForbidden } from '../find-forbidden';
import { type Finding, reject } from '../finding';
import { type ForbiddenWord, outputWords, sellingWords, speedWords } from '../forbidden-words';

/** Full resolution time, the library's own time-to-close. */
const TIME_TO_CLOSE = ['M15'];

/** Selling has no place in a plan; work counted and speed none among what is scored. */
export function checkWording(plan: Plan): Finding[] {
  return plan.metrics.flatMap((metric) => {
    const selling = find(metric, sellingWords);
    const scored = metric.role === 'scored';
    return [
      ...(selling === null ? [] : [reject('selling', metric.metric, selling)]),
      ...(scored && isSpeed(metric) ? [reject('speedScored', metric.metric)] : []),
      ...(scored && isOutput(metric) ? [reject('outputScored', metric.metric)] : []),
    ];
  });
}

function isSpeed(metric: PlanMetric): boolean {
  return TIME_TO_CLOSE.includes(metric.metric) || (metric.own !== null && find(metric, speedWords) !== null);
}

/** A share with a condition that makes it useful may name the same things: only plain counts are meant. */
function isOutput({ metric, own }: PlanMetric): boolean {
  if (!own) return metricOf(metric)?.activity === true;
  const counts = own.unit === 'count' || own.unit === 'hours';
  return own.activity || (counts && findForbidden(own.name, outputWords) !== null);
}

function find({ own, formula }: PlanMetric, words: readonly ForbiddenWord[]): string | null {
  return findForbidden(own?.name ?? '', words) ?? findForbidden(formula, words);
}
