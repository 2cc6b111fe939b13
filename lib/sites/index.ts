import type { Site } from './contract';
import { matchesPattern } from './match-pattern';

/** The folder is the registry: every `<site>/index.ts` is a site. */
const found = import.meta.glob<Site>('./*/index.ts', { eager: true, import: 'site' });

export const sites: readonly Site[] = Object.values(found);

/** The site that serves this page, by the same patterns as the manifest; null on any other page. */
export function siteAt(url: URL): Site | null {
  return sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}
