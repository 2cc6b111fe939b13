import * as z from 'zod/mini';
import { type Entry, entrySchema } from '@/lib/model/entry';
import type { Journal } from '@/lib/model/journal';

/** The part of `browser.storage.local` that the copy needs. */
export interface StorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** where a browser has it: spares reading everything to learn the keys */
  getKeys?(): Promise<string[]>;
}

const HEAD = 'journal:head';
const headSchema = z.strictObject({ seq: z.int().check(z.gte(1)), hash: z.string() });

/** The second copy in extension storage: one key per entry, `journal:0000000001` and so on, and the head. */
export function journalStore(area: StorageArea): Journal {
  const read = async (from: number, limit: number): Promise<Entry[]> => {
    const keys = Array.from({ length: limit }, (_, index) => keyOf(from + index));
    const found = await area.get(keys);
    const entries: Entry[] = [];
    for (const key of keys) {
      const entry = z.safeParse(entrySchema, found[key]);
      if (!entry.success || keyOf(entry.data.seq) !== key) break;
      entries.push(entry.data);
    }
    return entries;
  };

  return {
    read,
    async head() {
      const head = z.safeParse(headSchema, (await area.get([HEAD]))[HEAD]);
      return head.success ? head.data : findEnd(area);
    },
    async append(entries) {
      const last = entries.at(-1);
      if (!last) return;
      const items = Object.fromEntries(entries.map((entry) => [keyOf(entry.seq), entry]));
      // Entries and head in one call: the browsers write one call as one batch.
      await area.set({ ...items, [HEAD]: { seq: last.seq, hash: last.hash } });
    },
    async erase(seqs) {
      const found = await area.get(seqs.map(keyOf));
      const bare: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(found)) {
        const entry = z.safeParse(entrySchema, value);
        if (entry.success) bare[key] = { ...entry.data, body: null, salt: null };
      }
      await area.set(bare);
    },
    async clear() {
      const all = area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
      await area.remove(all.filter((key) => key.startsWith('journal:')));
    },
  };
}

/** Without a head the entries still tell where they end. */
async function findEnd(area: StorageArea): Promise<{ seq: number; hash: string } | null> {
  const last = Object.entries(await area.get(null))
    .filter(([key]) => /^journal:\d{10}$/.test(key))
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, value]) => z.safeParse(entrySchema, value))
    .find((entry) => entry.success);
  return last?.data ? { seq: last.data.seq, hash: last.data.hash } : null;
}

function keyOf(seq: number): string {
  return `journal:${String(seq).padStart(10, '0')}`;
}
