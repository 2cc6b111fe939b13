import { expect, it } from 'vitest';
import { dateIn } from '@/lib/model/calendar-date';

const lateEvening = new Date('2026-11-22T23:30:00Z');

it.each([
  ['UTC', '2026-11-22'],
  ['Europe/Madrid', '2026-11-23'],
  ['America/Los_Angeles', '2026-11-22'],
  ['Mars/Olympus', '2026-11-22'],
])('dateIn %s is %s', (zone, date) => {
  expect(dateIn(zone, lateEvening)).toBe(date);
});
