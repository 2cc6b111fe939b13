import type { StorageArea } from '@/lib/platform/journal-store';

/** Extension storage over a map: values are copied in and out, as the browsers do. */
export function mapStorage(): StorageArea & { map: Map<string, unknown> } {
  const map = new Map<string, unknown>();
  return {
    map,
    async get(keys) {
      const wanted = keys ?? [...map.keys()];
      return Object.fromEntries(
        wanted.filter((key) => map.has(key)).map((key) => [key, structuredClone(map.get(key))]),
      );
    },
    async set(items) {
      for (const [key, value] of Object.entries(items)) map.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) map.delete(key);
    },
  };
}
