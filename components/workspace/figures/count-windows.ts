import { dateIn } from '@/lib/model/calendar-date';
import type { Plan } from '@/lib/model/plan';
import type { CountWindow } from './counting';

/** The windows one can count in. */
export const COUNT_WINDOWS = ['period', 'month', 'lastMonth', 'quarter', 'lastQuarter'] as const;
export type CountWindowName = (typeof COUNT_WINDOWS)[number];

/** The days of a window in the plan's time zone: the plan's period, a month or a quarter; never later than today. */
export function countWindow(name: CountWindowName, plan: Plan | null, now: Date): CountWindow {
  const { timeZone } = plan ?? Intl.DateTimeFormat().resolvedOptions();
  const today = dateIn(timeZone, now);
  if (name === 'period' && plan && plan.from <= today) return upTo(plan.from, plan.to, today);
  const [year = 0, month = 1] = today.split('-').map(Number);
  const length = name.toLowerCase().endsWith('quarter') ? 3 : 1;
  const first = Math.floor((month - 1) / length) * length - (name.startsWith('last') ? length : 0);
  return upTo(dayOf(year, first, 1), dayOf(year, first + length, 0), today);
}

function upTo(from: string, to: string, today: string): CountWindow {
  return { from, to: to < today ? to : today };
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
