import { metricOf } from '@/lib/catalogue/metrics';
import type { Plan } from '@/lib/model/plan';
import { block, type Finding } from '../finding';
import { scoredOf } from '../weigh';

/** Each leading metric names the outcome it should move, and how much later. */
export function checkPartners(plan: Plan): Finding[] {
  return scoredOf(plan)
    .filter(({ timing }) => timing === 'leading')
    .flatMap(({ metric, leadsTo, delay }) => {
      if (leadsTo === null) return [block('noPartner', metric)];
      return [
        ...(timingOf(leadsTo, plan) === 'lagging' ? [] : [block('partnerNotLagging', metric)]),
        ...((delay ?? '').trim() === '' ? [block('noDelay', metric)] : []),
      ];
    });
}

/** As the plan has it, else as the library does; null for a metric neither knows. */
function timingOf(id: string, plan: Plan): 'leading' | 'lagging' | null {
  return plan.metrics.find(({ metric }) => metric === id)?.timing ?? metricOf(id)?.timing ?? null;
}
