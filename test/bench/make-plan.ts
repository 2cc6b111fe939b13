import { planLine, presetPlan } from '@/lib/catalogue/preset-plan';
import { quarterOf } from '@/lib/catalogue/quarter';
import { blankPlan } from '@/lib/model/blank-plan';
import { dateIn } from '@/lib/model/calendar-date';
import type { Plan } from '@/lib/model/plan';
import { makeId } from '../ledger/make-entries';

/** A plan without a metric, the preset of support engineers, or seven metrics that are measured and scored. */
export type PlanKind = 'empty' | 'preset' | 'seven';

/** What tagged evidence links to. */
export const METRICS = ['M01', 'M08', 'M12', 'M21', 'M22'];
/** Shares of records, so that every month has a figure with its sample. */
const SEVEN = ['M01', 'M02', 'M06', 'M10', 'M12', 'M21', 'M24'];

/** A plan for the quarter that `today` falls in. */
export function planOf(kind: PlanKind, today: Date): Plan {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const given = { id: makeId(), timeZone, createdAt: today.toISOString() };
  if (kind === 'preset') return presetPlan('supportEngineer', { ...given, today, t: (key) => key });
  const period = quarterOf(dateIn(timeZone, today));
  const plan = blankPlan({ ...given, ...period, role: 'supportEngineer' });
  if (kind === 'empty') return plan;
  const on = period.from;
  return {
    ...plan,
    metrics: SEVEN.map((metric, index) => ({
      ...planLine(metric),
      role: 'scored',
      weight: index === 0 ? 16 : 14,
      source: 'import',
      direction: 'up',
      baseline: 80,
      target: 90,
      stretch: 96,
      accepted: { employee: on, manager: on },
    })),
    agreed: { employee: { name: 'Ada', on }, manager: { name: 'Grace', on }, how: 'together' },
  };
}
