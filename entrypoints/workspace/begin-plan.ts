import type { PlanDoor } from '@/components/workspace/plan/plan-door';
import { presetPlan } from '@/lib/catalogue/preset-plan';
import { quarterOf } from '@/lib/catalogue/quarter';
import { roles } from '@/lib/catalogue/role';
import { planOfPreset, putPackInto } from '@/lib/exchange/plan-pack';
import { dateIn } from '@/lib/model/calendar-date';
import type { Plan } from '@/lib/model/plan';
import type { PlanPack } from '@/lib/model/plan-pack';
import { instant, now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { newId } from '@/lib/platform/random';

/** The zone the browser keeps. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A new plan for this quarter: from the team's preset of that name, else from the role of the library. */
export const beginPlan: PlanDoor['begin'] = (role, pack) => {
  const plan = startOf(role, pack);
  return pack ? putPackInto(plan, pack) : plan;
};

function startOf(role: string, pack: PlanPack | null): Plan {
  const timeZone = ownTimeZone();
  const given = { id: newId(), timeZone, createdAt: instant() };
  const preset = pack?.presets.find(({ key }) => key === role);
  if (preset) return planOfPreset(preset, { ...given, ...quarterOf(dateIn(timeZone, now())) });
  const known = roles.find((one) => one === role) ?? roles[0];
  return presetPlan(known, { ...given, today: now(), t: (key) => t(key) });
}
