import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { sweepDue } from '@/entrypoints/workspace/sweep/sweep-due';
import { newId } from '@/lib/platform/random';
import { weekOfDay } from '@/lib/review/draw';
import { ownLedger } from '../../kept-samples';

const storeWith = (sweepNudge: unknown) => ({
  get: async () => ({ sweepNudge }),
  set: async () => undefined,
  remove: async () => undefined,
});

it('is due only when it is wanted and nothing was drawn this week', async () => {
  const kept = ownLedger();
  expect(await sweepDue(kept, storeWith(undefined))).toBe(false);
  expect(await sweepDue(kept, storeWith({ on: true }))).toBe(true);
  const today = new Date();
  const on = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`;
  const id = newId();
  const body = {
    noun: 'draw',
    on,
    week: weekOfDay(on),
    list: 'Solved',
    size: 5,
    seed: -3,
    drawn: [{ ref: '1', evidence: null, skipped: '' }],
  } as const;
  const drawn = [...body.drawn];
  await kept.append([
    { id: newId(), at: today.toISOString(), kind: 'paper.written', subject: id, body: { ...body, drawn } },
  ]);
  expect(await sweepDue(kept, storeWith({ on: true }))).toBe(false);
});
