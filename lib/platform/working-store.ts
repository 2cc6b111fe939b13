import * as z from 'zod/mini';
import type { RecordRef } from '@/lib/model/record';
import { recordKey } from '@/lib/model/record-key';
import {
  type Draft,
  defaultMarginSettings,
  draftSchema,
  type MarginSettings,
  marginSettingsSchema,
} from '@/lib/model/working';
import { instant } from './clock';
import { randomHex } from './random';

/** The part of `storage.local` that working state needs. */
export interface KeyStore {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Drafts nobody came back to are dropped after this many days. */
const DRAFT_DAYS = 90;

const settingsPart = z.partial(marginSettingsSchema);
/** Which drafts there are and when each was saved: the store is never listed, it holds the second copy too. */
const draftList = z.record(z.string(), z.string());

/** Working state outside the ledger: margin settings, half-written drafts, this installation's salt. */
export function createWorkingStore(store: KeyStore) {
  let asking: Promise<string> | null = null;
  const one = async (key: string): Promise<unknown> => (await store.get(key))[key];

  const settingsOf = async (host: string) => {
    const read = settingsPart.safeParse(await one(`settings:${host}`));
    return read.success ? read.data : {};
  };
  const drafts = async () => {
    const read = draftList.safeParse(await one('drafts'));
    return read.success ? read.data : {};
  };
  const makeSalt = async () => {
    const known = z.object({ salt: z.string() }).safeParse(await one('installation'));
    if (known.success) return known.data.salt;
    const made = randomHex(16);
    await store.set({ installation: { salt: made, createdAt: instant() } });
    return made;
  };

  return {
    async settings(host: string): Promise<MarginSettings> {
      return { ...defaultMarginSettings, ...(await settingsOf(host)) };
    },
    async saveSettings(host: string, settings: Partial<MarginSettings>): Promise<void> {
      await store.set({ [`settings:${host}`]: { ...(await settingsOf(host)), ...settings } });
    },
    /** The capture in progress on a record; null when there is none or it can no longer be read. */
    async draft(record: RecordRef): Promise<Draft | null> {
      const read = draftSchema.safeParse(await one(`draft:${recordKey(record)}`));
      return read.success ? read.data : null;
    },
    async saveDraft(record: RecordRef, draft: Draft | null): Promise<void> {
      const key = recordKey(record);
      const { [key]: _, ...others } = await drafts();
      if (!draft) {
        await store.set({ drafts: others });
        await store.remove(`draft:${key}`);
        return;
      }
      await store.set({ [`draft:${key}`]: draft, drafts: { ...others, [key]: draft.savedAt } });
    },
    /** Removes drafts saved more than 90 days before `today`; answers how many. */
    async dropOldDrafts(today: Date): Promise<number> {
      const limit = new Date(today.getTime() - DRAFT_DAYS * 86_400_000).toISOString();
      const known = Object.entries(await drafts());
      const old = known.filter(([, savedAt]) => savedAt < limit);
      if (old.length === 0) return 0;
      await store.set({ drafts: Object.fromEntries(known.filter(([, savedAt]) => savedAt >= limit)) });
      await store.remove(old.map(([key]) => `draft:${key}`));
      return old.length;
    },
    /** Made once; the customer pseudonyms of this installation depend on it. 32 hex digits. */
    salt(): Promise<string> {
      // Only while it is being asked for: a backup that is brought in brings its own.
      asking ??= makeSalt().finally(() => {
        asking = null;
      });
      return asking;
    },
  };
}
export type WorkingStore = ReturnType<typeof createWorkingStore>;
