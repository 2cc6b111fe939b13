import { expect, it } from 'vitest';
import { createShareStore } from '@/lib/platform/share-store';
import { choiceOf, memoryStore } from '../entrypoints/workspace/share/share-sample';

const PLAN = '00000000-0000-4000-8000-000000000999';

it('keeps one choice for each plan', async () => {
  const store = createShareStore(memoryStore());
  const choice = { ...choiceOf(PLAN), levels: { [PLAN]: 'removed' as const } };
  await store.saveChoice(choice);
  expect(await store.choice(PLAN)).toEqual(choice);
  expect(await store.choice('00000000-0000-4000-8000-000000000998')).toBeNull();
});

it('does not put what could not be read again in the place of what can', async () => {
  const store = createShareStore(memoryStore());
  await store.saveChoice(choiceOf(PLAN));
  await expect(store.saveChoice({ ...choiceOf(PLAN), from: '2026-02-30' })).rejects.toThrow(TypeError);
  expect(await store.choice(PLAN)).toEqual(choiceOf(PLAN));
});

it('takes what was put there by somebody else for nothing', async () => {
  const memory = memoryStore();
  await memory.set({ [`shareChoice:${PLAN}`]: { plan: PLAN }, [`shareMade:${PLAN}`]: 7 });
  const store = createShareStore(memory);
  expect([await store.choice(PLAN), await store.made(PLAN), await store.answers(PLAN)]).toEqual([
    null,
    null,
    null,
  ]);
});
