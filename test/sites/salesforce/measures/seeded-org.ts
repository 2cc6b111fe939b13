import type { OrgShape } from '@/lib/model/org';
import type { ApiPart, ApiRead, OrgQuestion } from '@/lib/sites/org-contract';
import { sourceOf } from '../../../simulators/salesforce/api/source-of';
import { buildOrgs } from '../../../simulators/salesforce/seed/build-orgs';
import { runQuery } from '../../../simulators/salesforce/soql/run-query';
import type { Org, OrgKey, OrgUser } from '../../../simulators/salesforce/world/org';
import { mappingOf } from '../renewal/mapping-of';
import { soqlIn } from './question-of';
import { wallDate } from './tables-by-hand';

export const NOW = Date.parse('2026-11-23T11:00:00Z');
const { orgs } = buildOrgs(7, NOW);

export function seeded(key: OrgKey): Org {
  return orgs[key];
}

/** Users who own accounts. */
export function repsOf(org: Org): OrgUser[] {
  const owners = new Set((org.tables.Account ?? []).map(({ OwnerId }) => OwnerId));
  return org.users.filter(({ id }) => owners.has(id));
}

/** Names and types, as the org's describes show them to a person. */
export function shapeIn(org: Org, person: string): OrgShape {
  const { schema } = sourceOf(org, person, 'v66.0');
  const objects = Object.values(schema).map(({ name, fields }) => [
    name,
    Object.fromEntries(fields.map((field) => [field.name, field.type])),
  ]);
  return { version: 'v66.0', readAt: '2026-11-23T08:00:00Z', person, objects: Object.fromEntries(objects) };
}

/** An org that runs every query as the person would see it; a query it refuses fails the test. */
export function askAs(
  org: Org,
  person: string,
): { asked: string[]; ask(parts: ApiPart[]): Promise<ApiRead> } {
  const asked: string[] = [];
  return {
    asked,
    ask(parts) {
      const answers = parts.map(({ name, path }) => {
        const soql = soqlIn(path);
        asked.push(soql);
        const { count, records } = runQuery(sourceOf(org, person, 'v66.0'), soql);
        return [name, { status: 200, json: { totalSize: count, done: true, records } }] as const;
      });
      return Promise.resolve({ ok: true, at: '2026-11-23T11:00:00Z', parts: Object.fromEntries(answers) });
    },
  };
}

/** A question of one rep's about an org, in the zone they ask in. */
export function questionAbout(
  org: Org,
  rep: OrgUser,
  zone: string,
  window: OrgQuestion['window'],
  mapping: Parameters<typeof mappingOf>[0],
): OrgQuestion {
  return {
    org: { person: { id: rep.id, timeZone: rep.zone }, shape: shapeIn(org, rep.id) },
    mapping: mappingOf(mapping),
    window,
    timeZone: zone,
    today: wallDate(new Date(NOW).toISOString(), zone),
    lists: [],
    outreach: [],
    start: [],
  };
}
