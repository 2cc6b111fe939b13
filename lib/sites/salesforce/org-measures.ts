import type { OrgMeasure } from '@/lib/sites/org-contract';
import { logoRenewal } from './measures/logo-renewal';
import { onTime } from './measures/on-time';
import { outreach } from './measures/outreach';
import { renewalRate } from './measures/renewal-rate';
import { grr, nrr } from './measures/retention';
import { touch } from './measures/touch';

/** What an org answers about a person's own book of accounts, in the order it is offered. */
export const orgMeasures: readonly OrgMeasure[] = [
  renewalRate,
  logoRenewal,
  onTime,
  touch,
  outreach,
  grr,
  nrr,
];
