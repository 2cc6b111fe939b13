import type { KeyStore } from '@/lib/platform/working-store';

/** Extension storage kept in memory; what lies there can be looked at and damaged. */
export function mapStore(): KeyStore & { all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  return {
    all,
    get: async (keys) => Object.fromEntries([keys].flat().map((key) => [key, all.get(key)])),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) all.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) all.delete(key);
    },
  };
}
