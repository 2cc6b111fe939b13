import type { RenewalDoor } from '@/components/workspace/connections/renewal-door';
import type { Connect } from '@/lib/connect/create-connect';
import { instant } from '@/lib/platform/clock';
import type { createPlanStore } from '@/lib/platform/plan-store';
import { choicesIn } from './connections-choices';
import { readExamples } from './connections-examples';
import { proposalsIn } from './connections-proposals';

/** Objects in which a renewal, or the revenue behind it, may be marked. */
const OBJECTS = ['Opportunity', 'Account', 'Contract', 'SBQQ__Subscription__c', 'AssetStatePeriod', 'Asset'];

const NONE = { examples: [], count: null };

type Road = Pick<Connect, 'connect' | 'describe' | 'saveMapping'>;

/** What an org is asked about its renewals, and where the answer is kept. */
export function createRenewalDoor(
  road: Road,
  { pack }: Pick<ReturnType<typeof createPlanStore>, 'pack'>,
): RenewalDoor {
  return {
    async proposals(host) {
      const [described, connected, team] = await Promise.all([
        road.describe(host, OBJECTS),
        road.connect(host),
        pack.read(),
      ]);
      if (!described.ok) return { ok: false, why: described.state };
      if (!connected.ok) return { ok: false, why: connected.state };
      const proposed = proposalsIn(described.describes, team.value, connected.org.apiHost);
      const mappings = proposed.map(({ mapping }) => mapping);
      const found = await readExamples(connected.org, mappings);
      return found.ok
        ? { ok: true, value: proposed.map((one, place) => ({ ...one, found: found.value[place] ?? NONE })) }
        : found;
    },
    async choices(host) {
      const described = await road.describe(host, OBJECTS);
      return described.ok
        ? { ok: true, value: choicesIn(described.describes) }
        : { ok: false, why: described.state };
    },
    async examples(host, mapping) {
      const connected = await road.connect(host);
      if (!connected.ok) return { ok: false, why: connected.state };
      const found = await readExamples(connected.org, [mapping]);
      return found.ok ? { ok: true, value: found.value[0] ?? NONE } : found;
    },
    async save(host, mapping) {
      try {
        await road.saveMapping(host, { ...mapping, confirmedAt: instant() });
        return true;
      } catch {
        return false;
      }
    },
  };
}
