import { describe, expect, it } from 'vitest';
import { doneTouch, droppedTouch, dueDayOf } from '@/lib/model/open-touch';
import type { Touch } from '@/lib/model/touch';

const DUE = '2026-11-30';
const followUp: Touch = {
  what: 'followUp',
  dueOn: DUE,
  doneAt: null,
  doneOn: null,
  useful: null,
  dropped: false,
};
const outreach: Touch = {
  ...followUp,
  what: 'outreach',
  doneAt: '2026-11-02T10:00:00Z',
  doneOn: '2026-11-02',
};
const at = '2026-11-23T10:00:00Z';

describe('a touch', () => {
  it('is to be made until it was made or dropped', () => {
    expect(dueDayOf(followUp)).toBe(DUE);
    expect(dueDayOf({ ...followUp, dropped: true })).toBeNull();
    expect(dueDayOf({ ...followUp, dueOn: null })).toBeNull();
    expect(dueDayOf(null)).toBeNull();
    const made = doneTouch(followUp, at, '2026-11-23', true);
    expect(dueDayOf(made)).toBeNull();
    expect(made).toEqual({ ...followUp, doneAt: at, doneOn: '2026-11-23', useful: true });
  });

  it('leaves a next contact open after an outreach, which stays made when that is dropped', () => {
    expect(dueDayOf(outreach)).toBe(DUE);
    expect(dueDayOf(doneTouch(outreach, at, '2026-11-23', null))).toBeNull();
    expect(droppedTouch(outreach)).toEqual({ ...outreach, dueOn: null });
    expect(droppedTouch({ ...outreach, doneAt: null, doneOn: null }).dropped).toBe(true);
    expect(droppedTouch(followUp)).toEqual({ ...followUp, dropped: true });
  });
});
