import { describe, expect, it } from 'vitest';
import { createCalibrationStore } from '@/lib/platform/calibration-store';
import { memoryStore } from '../entrypoints/workspace/share/share-sample';
import { samplePack, sampleRound, uuid } from '../exchange/calibration/sample-round';

async function start() {
  const storage = memoryStore();
  const round = await sampleRound(await samplePack(2), null);
  return { storage, store: createCalibrationStore(storage), round };
}

describe('the shelf of rounds', () => {
  it('gives back what was put there, newest first, each once', async () => {
    const { store, round } = await start();
    const other = await sampleRound(await samplePack(2, { id: uuid(2) }), null);
    await store.save(round);
    await store.save(other);
    await store.save({ ...round, at: 1 });
    expect(await store.list()).toEqual([other, { ...round, at: 1 }]);
    await store.drop(other.pack.id);
    expect(await store.list()).toEqual([{ ...round, at: 1 }]);
    expect(await store.read(other.pack.id)).toBeNull();
  });

  it('keeps what is there rather than what could not be read back', async () => {
    const { store, round } = await start();
    await store.save(round);
    await expect(store.save({ ...round, at: -1 })).rejects.toThrow(TypeError);
    expect(await store.list()).toEqual([round]);
  });

  it('leaves out what can no longer be read', async () => {
    const { store, storage, round } = await start();
    await store.save(round);
    await storage.set({ [`calibrationRound:${round.pack.id}`]: { pack: 'gone' } });
    expect(await store.list()).toEqual([]);
    await storage.set({ calibrationRounds: 'nonsense' });
    expect(await store.list()).toEqual([]);
  });
});
