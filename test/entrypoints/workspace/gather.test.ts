import { expect, it } from 'vitest';
import { each, gather } from '@/entrypoints/workspace/gather';

async function* chunks(count: number) {
  for (let at = 1; at <= count; at++) yield { text: `${at};`, rows: at };
}

it('collects every piece in order and tells how far it is', async () => {
  const told: string[] = [];
  const parts = await gather(
    chunks(3),
    3,
    (done, whole) => told.push(`${done}/${whole}`),
    new AbortController().signal,
  );
  expect(parts.join('')).toBe('1;2;3;');
  expect(told).toEqual(['1/3', '2/3', '3/3']);
});

it('never tells more than the whole', async () => {
  const told: number[] = [];
  await gather(chunks(3), 2, (done) => told.push(done), new AbortController().signal);
  expect(Math.max(...told)).toBe(2);
});

it('stops when cancelled and gives nothing back', async () => {
  const stop = new AbortController();
  const work = gather(chunks(9), 9, (done) => done === 2 && stop.abort(), stop.signal);
  await expect(work).rejects.toThrow();
});

it('hands out one by one what comes in chunks', async () => {
  async function* twos() {
    yield [1, 2];
    yield [3];
  }
  const all: number[] = [];
  for await (const one of each(twos())) all.push(one);
  expect(all).toEqual([1, 2, 3]);
});
