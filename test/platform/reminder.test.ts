import { describe, expect, it } from 'vitest';
import type { PaperOf, PaperRow } from '@/lib/model/papers';
import { nextCheckIn, REMINDER, setReminder, timeOf } from '@/lib/platform/reminder';

const NOON = new Date(2026, 10, 23, 12);

function talk(on: string, next: string | null): PaperRow<'checkIn'> {
  const paper: PaperOf<'checkIn'> = {
    noun: 'checkIn',
    on,
    with: '',
    snapshot: [],
    evidence: [],
    notes: '',
    actions: [],
    next,
    shared: false,
  };
  return { id: on, noun: 'checkIn', paper, writtenAt: on, changedAt: on, versions: 1, removed: false };
}

/** A browser that writes down what it was asked for. */
function world(reminder: unknown) {
  const said: string[] = [];
  return {
    said,
    storage: { get: async () => ({ reminder }), set: async () => {} },
    alarms: {
      create: (name: string, { when }: { when: number }) =>
        said.push(`${name} ${new Date(when).toDateString()}`),
      clear: async (name: string) => said.push(`clear ${name}`),
    },
  };
}

describe('the next check-in', () => {
  it('is the day agreed in the newest talk, else four weeks later', () => {
    expect(nextCheckIn([])).toBeNull();
    expect(nextCheckIn([talk('2026-11-02', '2026-11-16'), talk('2026-10-01', '2026-12-24')])).toBe(
      '2026-11-16',
    );
    expect(nextCheckIn([talk('2026-11-02', null)])).toBe('2026-11-30');
  });

  it('is that of the one written last when there were two on a day', () => {
    const two = [talk('2026-11-02', '2026-11-09'), talk('2026-11-02', '2026-11-16')];
    expect(nextCheckIn(two)).toBe('2026-11-09');
    expect(nextCheckIn([talk('2026-10-01', null), ...two])).toBe('2026-11-09');
  });

  it('is told at nine in the morning, or at once when that is over', () => {
    expect(timeOf('2026-11-24', NOON)).toBe(new Date(2026, 10, 24, 9).getTime());
    expect(timeOf('2026-11-20', NOON)).toBe(NOON.getTime() + 1000);
  });
});

describe('the reminder', () => {
  it('is set for that day once it is switched on', async () => {
    const on = world({ on: true, toldOf: null });
    await setReminder(on, [talk('2026-11-02', '2026-12-01')], NOON);
    expect(on.said).toEqual([`${REMINDER} Tue Dec 01 2026`]);
  });

  it.each([
    ['it was never switched on', undefined, '2026-12-01'],
    ['it was switched off', { on: false, toldOf: null }, '2026-12-01'],
    ['the person was told of that day', { on: true, toldOf: '2026-12-01' }, '2026-12-01'],
  ])('is cleared when %s', async (_, reminder, next) => {
    const off = world(reminder);
    await setReminder(off, [talk('2026-11-02', next)], NOON);
    expect(off.said).toEqual([`clear ${REMINDER}`]);
  });
});
