import type { LightningOrg } from './page-server/lightning-org';
import type { Org } from './world/org';
import { userOf } from './world/org';
import { toLong } from './world/record-id';
import { sidOf } from './world/sessions';
import type { World } from './world/world';
import { moveStage, postComment } from './world/write-record';

/** One org as its pages see it: the records themselves, and what the page's own buttons change. */
export function lightningOrgOf(world: World, org: Org): LightningOrg {
  const changed = (): void => {
    world.version += 1;
  };
  const personId = org.signIn?.userId ?? org.personId;
  return {
    name: org.name,
    apiHost: org.apiHost,
    pageHost: org.pageHost,
    person: { id: personId, name: userOf(org, personId).name },
    signedIn: org.signIn !== null,
    settings: org.lightning,
    now: () => world.clock.now(),
    version: () => world.version,
    session: (host) => sidOf(org, host),
    row(id) {
      const wanted = toLong(id);
      for (const [object, rows] of Object.entries(org.tables)) {
        const row = rows.find((each) => each.Id === wanted);
        if (row) return { object, row };
      }
      return null;
    },
    rows: (object) => org.tables[object] ?? [],
    setStage(opportunityId, stage) {
      moveStage(org, opportunityId, stage, personId, world.clock.now());
      changed();
    },
    postComment(caseId, text) {
      postComment(org, caseId, text, personId, world.clock.now());
      changed();
    },
  };
}
