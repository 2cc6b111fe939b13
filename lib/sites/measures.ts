import type { Measures } from './contract';

/** The folder is the registry here too: every `<site>/measures.ts` says what that host system's search can count. */
const found = import.meta.glob<Measures>('./*/measures.ts', { eager: true, import: 'measures' });

const all = Object.values(found);

/** What the search of a host can count; null for a host of a system that counts nothing, or none we know. */
export function measuresAt(host: string): Measures | null {
  return all.find((one) => one.serves(host)) ?? null;
}
