import { expect, it } from 'vitest';
import { later } from '@/entrypoints/workspace/later';

it('opens a door once, and anew after it failed', async () => {
  let opened = 0;
  const door = later(async () => {
    opened += 1;
    if (opened === 1) throw new Error('gone');
    return { opened };
  });
  await expect(door()).rejects.toThrow('gone');
  expect(await door()).toBe(await door());
  expect(opened).toBe(2);
});
