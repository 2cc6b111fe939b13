import * as z from 'zod/mini';
import { type Round, roundSchema } from '@/lib/model/calibration';
import type { KeyStore } from './working-store';

const keyOf = (pack: string): string => `calibrationRound:${pack}`;
const SHELF = 'calibrationRounds';

/** Rounds of rating under way: working state outside the ledger, one per pack. Only their ids are listed. */
export function createCalibrationStore(store: KeyStore) {
  const shelf = async (): Promise<string[]> => {
    const read = z.safeParse(z.array(z.uuid()), (await store.get(SHELF))[SHELF]);
    return read.success ? read.data : [];
  };
  const read = async (pack: string): Promise<Round | null> => {
    const key = keyOf(pack);
    const found = z.safeParse(roundSchema, (await store.get(key))[key]);
    return found.success ? found.data : null;
  };
  return {
    read,
    /** newest first; what can no longer be read is left out */
    async list(): Promise<Round[]> {
      const rounds = await Promise.all((await shelf()).map(read));
      return rounds.filter((round) => round !== null);
    },
    /** @throws TypeError for what could not be read back; what lay there stays */
    async save(round: Round): Promise<void> {
      const { id } = round.pack;
      if (!z.safeParse(roundSchema, round).success) throw new TypeError(`round ${id} does not fit`);
      await store.set({ [keyOf(id)]: round });
      const known = await shelf();
      if (!known.includes(id)) await store.set({ [SHELF]: [id, ...known] });
    },
    async drop(pack: string): Promise<void> {
      await store.set({ [SHELF]: (await shelf()).filter((id) => id !== pack) });
      await store.remove(keyOf(pack));
    },
  };
}
