import { describe, expect, it } from 'vitest';
import { type Activity, activityOf, isTwoWay, lastTwoWay } from '@/lib/sites/salesforce/renewal/two-way';

const now = new Date('2026-11-23T12:00:00Z');
const meeting = (end: string, allDay = false): Activity => ({ kind: 'event', start: null, end, allDay });
const call = (on: string | null, callSeconds: number | null, closed = true): Activity => ({
  kind: 'task',
  on,
  closed,
  callSeconds,
});

describe('isTwoWay', () => {
  it('takes meetings that are over, and no notes for a whole day', () => {
    expect(isTwoWay(meeting('2026-11-23T11:59:00.000Z'), now)).toBe(true);
    expect(isTwoWay(meeting('2026-11-23T12:01:00.000Z'), now)).toBe(false);
    expect(isTwoWay(meeting('2026-11-20T10:00:00.000Z', true), now)).toBe(false);
  });

  it('takes calls that were held, dated and completed', () => {
    expect(isTwoWay(call('2026-11-23', 300), now)).toBe(true);
    expect(isTwoWay(call('2026-11-23', 0), now)).toBe(false);
    expect(isTwoWay(call('2026-11-23', null), now)).toBe(false);
    expect(isTwoWay(call(null, 300), now)).toBe(false);
    expect(isTwoWay(call('2026-11-23', 300, false), now)).toBe(false);
    expect(isTwoWay(call('2026-11-24', 300), now)).toBe(false);
  });

  it("dates a task by the person's own today", () => {
    const evening = new Date('2026-11-23T23:30:00Z');
    expect(isTwoWay(call('2026-11-24', 300), evening, 'Asia/Tokyo')).toBe(true);
    expect(isTwoWay(call('2026-11-24', 300), evening, 'Europe/London')).toBe(false);
  });

  it('takes mail that came in, and none that went out', () => {
    const at = '2026-11-20T10:00:00.000Z';
    expect(isTwoWay({ kind: 'email', at, incoming: true }, now)).toBe(true);
    expect(isTwoWay({ kind: 'email', at, incoming: false }, now)).toBe(false);
    expect(isTwoWay({ kind: 'email', at: null, incoming: true }, now)).toBe(false);
  });
});

describe('lastTwoWay', () => {
  it('finds the newest, with its day where the person is', () => {
    const found = lastTwoWay(
      [
        call('2026-10-20', 60),
        meeting('2026-10-21T23:30:00.000Z'),
        call('2026-11-30', 60),
        call('2026-10-21', 9),
      ],
      now,
      'Asia/Tokyo',
    );
    expect(found).toEqual({ kind: 'event', on: '2026-10-22', at: '2026-10-21T23:30:00.000Z' });
    expect(lastTwoWay([call('2026-10-20', 0)], now)).toBeNull();
    expect(lastTwoWay([], now)).toBeNull();
  });
});

describe('activityOf', () => {
  it("reads Salesforce's own rows, with its spelling of an offset", () => {
    expect(
      activityOf('Event', { EndDateTime: '2026-10-21T10:00:00.000+0000', IsAllDayEvent: false }),
    ).toEqual({
      kind: 'event',
      start: null,
      end: '2026-10-21T10:00:00.000Z',
      allDay: false,
    });
    expect(
      activityOf('Task', { ActivityDate: '2026-10-21', IsClosed: true, CallDurationInSeconds: 5 }),
    ).toEqual(call('2026-10-21', 5));
    expect(
      activityOf('EmailMessage', { MessageDate: '2026-10-21T12:00:00.000+0200', Incoming: true }),
    ).toEqual({
      kind: 'email',
      at: '2026-10-21T10:00:00.000Z',
      incoming: true,
    });
  });
});
