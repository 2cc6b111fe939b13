import { expect, it } from 'vitest';
import { createSweepNudge } from '@/entrypoints/workspace/sweep/sweep-nudge';

it('is off until it is switched on, whatever else lies there', async () => {
  const kept: Record<string, unknown> = {};
  const store = {
    get: async (key: string | string[]) => ({ [String(key)]: kept[String(key)] }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
    remove: async () => undefined,
  };
  const door = createSweepNudge(store);
  expect(await door.nudge()).toBe(false);
  kept.sweepNudge = 'yes';
  expect(await door.nudge()).toBe(false);
  await door.setNudge(true);
  expect(await door.nudge()).toBe(true);
  await door.setNudge(false);
  expect(await door.nudge()).toBe(false);
});
