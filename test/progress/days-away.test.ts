import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAway } from '@/lib/progress/days-away';
import { addDays, dayNumber } from '@/lib/progress/span';

const month = { from: '2026-10-01', to: '2026-10-31' };

it('counts the days inside, both ends included', () => {
  expect(daysAway(month, [{ from: '2026-10-05', to: '2026-10-09' }])).toBe(5);
  expect(daysAway(month, [{ from: '2026-09-20', to: '2026-10-02' }])).toBe(2);
  expect(daysAway(month, [{ from: '2026-09-01', to: '2026-12-31' }])).toBe(31);
  expect(daysAway(month, [{ from: '2026-11-01', to: '2026-11-20' }])).toBe(0);
  expect(daysAway(month, [])).toBe(0);
});

it('counts every day once and in any order, like counting them one by one', () => {
  const day = fc.integer({ min: -20, max: 60 });
  const span = fc.tuple(day, day).map(([a, b]) => ({
    from: addDays(month.from, Math.min(a, b)),
    to: addDays(month.from, Math.max(a, b)),
  }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (absences) => {
      let slow = 0;
      for (let date = month.from; date <= month.to; date = addDays(date, 1))
        if (absences.some(({ from, to }) => dayNumber(from) <= dayNumber(date) && date <= to)) slow += 1;
      expect(daysAway(month, absences)).toBe(slow);
      expect(daysAway(month, [...absences].reverse())).toBe(slow);
    }),
  );
});
