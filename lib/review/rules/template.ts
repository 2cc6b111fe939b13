import { rolePresets } from '@/lib/catalogue/role-presets';
import type { Plan } from '@/lib/model/plan';
import { type Finding, warn } from '../finding';
import { scoredOf } from '../weigh';

/** A weight unlike the role template's wants a note; what the template does not hold weighs 0 there. */
export function checkTemplate(plan: Plan): Finding[] {
  const template = rolePresets.find(({ role }) => role === plan.role);
  if (!template) return [];
  return scoredOf(plan).flatMap(({ metric, weight, reason }) => {
    const usual = template.metrics.find((one) => one.metric === metric)?.weight ?? 0;
    return weight === usual || reason.trim() !== '' ? [] : [warn('unlikeTemplate', metric, weight, usual)];
  });
}
