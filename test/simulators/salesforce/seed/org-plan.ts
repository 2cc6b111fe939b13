import type { OrgKey } from '../world/org';

/** How big an org is and what it is told by. */
export interface OrgPlan {
  key: OrgKey;
  name: string;
  /** three characters in the ids of its records, telling its instance */
  pod: string;
  domain: string;
  sandbox: boolean;
  reps: number;
  accounts: number;
  /** of all kinds together */
  opportunities: number;
  cases: number;
}

const plan = (
  key: OrgKey,
  name: string,
  pod: string,
  sizes: [reps: number, accounts: number, opportunities: number, cases: number],
): OrgPlan => ({
  key,
  name,
  pod,
  domain: key,
  sandbox: key.includes('--'),
  reps: sizes[0],
  accounts: sizes[1],
  opportunities: sizes[2],
  cases: sizes[3],
});

export const ORG_PLANS: readonly OrgPlan[] = [
  plan('acme', 'Acme', 'Qy0', [8, 80, 300, 500]),
  plan('acme--sb', 'Acme Sandbox', '7S3', [3, 12, 40, 40]),
  plan('plain', 'Plain Goods', 'Hp8', [3, 16, 54, 60]),
  plan('cpq', 'Quoted Systems', 'cQ5', [4, 24, 90, 80]),
  plan('assets', 'Asset Works', 'aW2', [4, 24, 90, 80]),
];
