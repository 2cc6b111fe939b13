import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, knownZone, wallClock } from '@/lib/suggest/zoned-time';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];
const utc = (text: string) => Date.parse(`${text}:00Z`);

describe('wall clocks', () => {
  it.each([
    ['Europe/Berlin', '2026-07-01T10:00', '2026-07-01T12:00'],
    ['Asia/Kolkata', '2026-07-01T10:00', '2026-07-01T15:30'],
    ['America/New_York', '2026-01-01T03:00', '2025-12-31T22:00'],
  ])('%s', (zone, instant, wall) => {
    expect(wallClock(utc(instant), zone)).toBe(utc(wall));
  });

  it('go forth and back', () => {
    const instants = fc
      .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) })
      .map((at) => at - (at % 1000));
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const wall = wallClock(instant, zone);
        const back = instantAt(wall, zone);
        // the same instant, or the first of two that show the same wall clock
        expect(wallClock(back, zone)).toBe(wall);
        expect(back).toBeLessThanOrEqual(instant);
      }),
    );
  });

  it('take an unknown zone for UTC', () => {
    expect(['Europe/Berlin', 'Alaska', ''].map(knownZone)).toEqual(['Europe/Berlin', 'UTC', 'UTC']);
  });
});
