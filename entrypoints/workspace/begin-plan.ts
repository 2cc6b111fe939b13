import { presetPlan } from '@/lib/catalogue/preset-plan';
import { roles } from '@/lib/catalogue/role';
import type { Plan } from '@/lib/model/plan';
import { instant, now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { newId } from '@/lib/platform/random';

/** The zone the browser keeps. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A new plan from a role of the library; a role nobody knows begins like the first one. */
export function beginPlan(role: string): Plan {
  const known = roles.find((one) => one === role) ?? roles[0];
  return presetPlan(known, {
    id: newId(),
    today: now(),
    timeZone: ownTimeZone(),
    createdAt: instant(),
    t: (key) => t(key),
  });
}
