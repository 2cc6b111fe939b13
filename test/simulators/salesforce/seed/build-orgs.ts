import type { Org, OrgKey } from '../world/org';
import { signIn } from '../world/sessions';
import { foundOrg } from './found-org';
import { ORG_PLANS } from './org-plan';
import { populate } from './populate';
import { type Story, tellStory } from './story-account';

/** All orgs: the same seed and the same `now` give the same records, id for id. In each, its first rep is signed in. */
export function buildOrgs(seed: number, now: number): { orgs: Record<OrgKey, Org>; story: Story } {
  let story: Story | null = null;
  const built = ORG_PLANS.map((plan): [OrgKey, Org] => {
    const founding = foundOrg(plan, seed, now);
    if (plan.key === 'acme') story = tellStory(founding);
    populate(founding);
    signIn(founding.org, founding.org.personId);
    return [plan.key, founding.org];
  });
  if (story === null) throw new Error('no story was told');
  const by = new Map(built);
  const at = (key: OrgKey): Org => {
    const org = by.get(key);
    if (!org) throw new Error(`no org ${key}`);
    return org;
  };
  return {
    orgs: {
      acme: at('acme'),
      'acme--sb': at('acme--sb'),
      plain: at('plain'),
      cpq: at('cpq'),
      assets: at('assets'),
    },
    story,
  };
}
