import { sourceOf } from './api/source-of';
import { createOrgControl, type OrgControl } from './org-control';
import type { Story } from './seed/story-account';
import { type QueryResult, runQuery } from './soql/run-query';
import type { OrgKey } from './world/org';
import type { Tables } from './world/row';
import type { World } from './world/world';

/** What tests, the tour and the control panel may do to the simulated Salesforce. By itself it means `acme`. */
export interface SalesforceControl extends OrgControl {
  story: Story;
  orgs: readonly OrgKey[];
  /** the control of one org; throws for an unknown one */
  org(key: OrgKey): OrgControl;
  /** the records of an org as plain rows, by object: what a test computes from without SOQL. Not to be changed */
  tables(key: OrgKey): Tables;
  /** answers a query in-process as the API would, all pages at once. Throws a SoqlError when it is refused */
  soql(key: OrgKey, userId: string, query: string): QueryResult;
  /** ends every fault, opens a fresh session for each org's person, and forgets calls, in every org */
  heal(): void;
}

export function createControl(world: World, story: Story): SalesforceControl {
  const controls = new Map(
    Object.values(world.orgs).map((org): [OrgKey, OrgControl] => [org.key, createOrgControl(world, org)]),
  );
  const at = (key: OrgKey): OrgControl => {
    const control = controls.get(key);
    if (!control) throw new Error(`no org ${key}`);
    return control;
  };
  return {
    ...at('acme'),
    story,
    orgs: [...controls.keys()],
    org: at,
    tables: (key) => world.orgs[key].tables,
    soql: (key, userId, query) => runQuery(sourceOf(world.orgs[key], userId, 'v67.0'), query),
    heal() {
      for (const control of controls.values()) control.heal();
    },
  };
}
