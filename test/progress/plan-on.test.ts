import { describe, expect, it } from 'vitest';
import { planOn } from '@/lib/progress/plan-on';
import { planOf, uuid } from './make-given';

const first = planOf([], { version: 1, validFrom: '2026-10-01' });
const second = planOf([], { version: 2, validFrom: '2026-11-15' });
const next = planOf([], { id: uuid(2), from: '2027-01-01', to: '2027-03-31', validFrom: '2027-01-01' });
const all = [first, second, next];

describe('planOn', () => {
  it.each([
    ['2026-09-30', null],
    ['2026-10-01', first],
    ['2026-11-14', first],
    ['2026-11-15', second],
    ['2026-12-31', second],
    ['2027-01-01', next],
    ['2027-06-01', next],
  ])('on %s', (date, plan) => {
    expect(planOn(all, date)).toBe(plan);
  });

  it('takes the higher version where two began on the same day', () => {
    const third = planOf([], { version: 3, validFrom: '2026-11-15' });
    expect(planOn([first, second, third], '2026-11-20')).toBe(third);
    expect(planOn([first, third, second], '2026-11-20')).toBe(third);
  });

  it('lets a version adopted later speak for the past it was agreed to hold for', () => {
    const back = planOf([], { version: 3, validFrom: '2026-10-10' });
    expect(planOn([first, second, back], '2026-11-20')).toBe(back);
    expect(planOn([first, second, back], '2026-10-05')).toBe(first);
  });

  it('of two plans for the same days takes the one adopted later', () => {
    const signed = planOf([], { id: uuid(3), validFrom: '2026-10-20' });
    expect(planOn([first, second, signed], '2026-12-01')).toBe(signed);
    expect(planOn([first, signed], '2026-10-10')).toBe(first);
  });

  it('prefers the plan that was running to one that was over', () => {
    const short = planOf([], { id: uuid(4), from: '2026-10-01', to: '2026-10-31', validFrom: '2026-10-05' });
    expect(planOn([first, short], '2026-10-20')).toBe(short);
    expect(planOn([first, short], '2026-11-20')).toBe(first);
  });
});
