import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dateIn, daysBetween, instantIn, offsetAt } from './zone';

const ZONES = [
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'America/Sao_Paulo',
  'Australia/Sydney',
  'Africa/Casablanca',
  'UTC',
];
const instant = fc.integer({
  min: Date.parse('2020-01-01T00:00:00Z'),
  max: Date.parse('2030-01-01T00:00:00Z'),
});

test('a date is the one that Intl gives, in every zone and at every hour', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), instant, (timeZone, at) => {
      const expected = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);
      expect(dateIn(timeZone, at)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('the hours around a change of clocks are told apart', () => {
  expect(offsetAt('Europe/Berlin', Date.parse('2026-10-25T00:59:59Z'))).toBe(7_200_000);
  expect(offsetAt('Europe/Berlin', Date.parse('2026-10-25T01:00:00Z'))).toBe(3_600_000);
});

test('an instant by the clocks of a zone', () => {
  expect(new Date(instantIn('Europe/Berlin', '2026-12-31', 23 * 60 + 30)).toISOString()).toBe(
    '2026-12-31T22:30:00.000Z',
  );
  expect(new Date(instantIn('America/Los_Angeles', '2026-07-01', 0)).toISOString()).toBe(
    '2026-07-01T07:00:00.000Z',
  );
  expect(dateIn('Asia/Tokyo', instantIn('Asia/Tokyo', '2026-03-01', 1439))).toBe('2026-03-01');
});

test('days are counted over leap years and changes of clocks', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
});
