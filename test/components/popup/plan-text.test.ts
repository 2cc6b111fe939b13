import { expect, it } from 'vitest';
import { planName, planStanding, timeLeft } from '@/components/popup/plan-text';
import { plan, TODAY } from '../shared/samples';

it('names a plan by its title or role, a calendar quarter as one and any other period by its days', () => {
  expect(planName(plan(), TODAY)).toBe('Support engineer, Q4 2026');
  expect(planName(plan({ from: '2026-10-05', to: '2027-01-31' }), TODAY)).toBe(
    'Support engineer, Oct 5 to Jan 31, 2027',
  );
  expect(planName(plan({ title: 'Night desk' }), TODAY)).toBe('Night desk, Q4 2026');
  expect(planName(plan({ role: 'Lead of the night shift' }), TODAY)).toBe('Lead of the night shift, Q4 2026');
});

it('says with whom and when it was agreed', () => {
  expect(
    planStanding(
      plan({
        agreed: {
          employee: { name: 'Ana Ferrer', on: '2026-10-01' },
          manager: { name: 'Dana Ruiz', on: '2026-10-02' },
          how: 'together',
        },
      }),
      TODAY,
    ),
  ).toBe('Agreed with Dana Ruiz on Oct 2');
});

it('counts the days left', () => {
  const left = { total: 92, fraction: 0.5 };
  expect([
    timeLeft({ ...left, phase: 'during', days: 39 }),
    timeLeft({ ...left, phase: 'during', days: 1 }),
    timeLeft({ ...left, phase: 'during', days: 0 }),
    timeLeft({ ...left, phase: 'before', days: 92 }),
    timeLeft({ ...left, phase: 'after', days: 0 }),
  ]).toEqual(['39 days left', '1 day left', 'Last day', 'Not begun yet', 'Period over']);
});
