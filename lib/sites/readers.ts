import type { Reader } from './contract';

/** The folder is the registry here too: every `<site>/reader.ts` reads one host system. */
const modules = import.meta.glob<{ reader: Reader }>('./*/reader.ts', { eager: true });

const readers = new Map(Object.values(modules).map(({ reader }) => [reader.id, reader]));

/** The reader of a site, null for a site we do not know. */
export function readerOf(site: string): Reader | null {
  return readers.get(site) ?? null;
}
