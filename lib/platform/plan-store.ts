import * as z from 'zod/mini';
import {
  type PlanDraft,
  type PlanReceived,
  planDraftSchema,
  planReceivedSchema,
} from '@/lib/model/plan-file';
import { type PlanPack, planPackSchema } from '@/lib/model/plan-pack';
import type { KeyStore } from './working-store';

/** What was found under a key. `setAside`: something lay there that could not be read, and was put out of the way. */
export interface Found<T> {
  value: T | null;
  setAside: boolean;
}

/** One document under one key. */
interface Place<T> {
  read(): Promise<Found<T>>;
  /** Null removes it. @throws TypeError for what could not be read back; what lay there stays */
  save(value: T | null): Promise<void>;
}

const setAsideKey = (key: string): string => `${key}:setAside`;

/** The plan while it is being worked on, a plan somebody sent, and the team's pack: working state outside the ledger. */
export function createPlanStore(store: KeyStore) {
  const place = <T>(key: string, schema: z.ZodMiniType<T>): Place<T> => ({
    async read() {
      const raw = (await store.get(key))[key];
      if (raw === undefined || raw === null) return { value: null, setAside: false };
      const read = z.safeParse(schema, raw);
      if (read.success) return { value: read.data, setAside: false };
      // Kept under another key rather than dropped: somebody may still be able to read what we cannot.
      await store.set({ [setAsideKey(key)]: raw });
      await store.remove(key);
      return { value: null, setAside: true };
    },
    async save(value) {
      if (value === null) return store.remove(key);
      // What would not be read again must not take the place of what can.
      if (!z.safeParse(schema, value).success) throw new TypeError(`${key} does not fit its schema`);
      await store.set({ [key]: value });
    },
  });
  return {
    draft: place<PlanDraft>('planDraft', planDraftSchema),
    received: place<PlanReceived>('planReceived', planReceivedSchema),
    pack: place<PlanPack>('planPack', planPackSchema),
  };
}
