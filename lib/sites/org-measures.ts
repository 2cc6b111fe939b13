import type { OrgMeasure } from './org-contract';

/** The folder is the registry here too: every `<site>/org-measures.ts` says what a person's own org can answer. */
const found = import.meta.glob<readonly OrgMeasure[]>('./*/org-measures.ts', {
  eager: true,
  import: 'orgMeasures',
});

const bySite = new Map(Object.entries(found).map(([path, measures]) => [path.split('/')[1], measures]));

/** What the orgs of a site can answer; nothing for a site without orgs. */
export function orgMeasuresOf(site: string): readonly OrgMeasure[] {
  return bySite.get(site) ?? [];
}
