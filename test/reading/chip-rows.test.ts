import { describe, expect, it } from 'vitest';
import { draftSchema } from '@/lib/model/working';
import { t } from '@/lib/platform/i18n';
import { chipRows } from '@/lib/reading/chip-rows';

const NOON = new Date(2026, 10, 28, 12);

function touchesIn(mayReachOut: boolean) {
  return chipRows({ mayReachOut }, NOON)
    .flatMap(({ sayings }) => sayings)
    .filter(({ press: [act] }) => act === 'flipTouch');
}

describe('what can be said with one press', () => {
  it('holds a follow-up a week ahead in the calendar of this browser', () => {
    const [followUp, ...others] = touchesIn(false);
    expect(others).toEqual([]);
    expect(followUp).toMatchObject({ name: t('overlay_followUp'), day: t('overlay_followUpDay') });
    expect(followUp?.press[1]).toMatchObject({ what: 'followUp', dueOn: '2026-12-05', doneAt: null });
  });

  it('holds an outreach, made today, where the account is at risk', () => {
    const [, outreach] = touchesIn(true);
    expect(outreach?.press[1]).toMatchObject({
      what: 'outreach',
      dueOn: null,
      doneAt: NOON.toISOString(),
      doneOn: '2026-11-28',
    });
  });

  it('says touches in the form that drafts are saved in', () => {
    for (const { press } of touchesIn(true))
      expect(draftSchema.shape.touch.safeParse(press[1]).success).toBe(true);
  });
});
