import type { Measures } from './contract';

/** The folder is the registry here too: every `<site>/measures.ts` says what that host system's search can count. */
const found = import.meta.glob<Measures>('./*/measures.ts', { eager: true, import: 'measures' });

const known = new Map(Object.values(found).map((one) => [one.id, one]));

/** What a site's search can count; null for a site that counts nothing, or one we do not know. */
export function measuresOf(site: string): Measures | null {
  return known.get(site) ?? null;
}
