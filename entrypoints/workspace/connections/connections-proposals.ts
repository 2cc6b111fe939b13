import type { RenewalProposal } from '@/components/workspace/connections/renewal-door';
import type { PlanPack } from '@/lib/model/plan-pack';
import { usualRisk } from '@/lib/model/renewal-mapping';
import type { Describes } from '@/lib/sites/salesforce/renewal/describe';
import { detectRenewals } from '@/lib/sites/salesforce/renewal/detect-renewals';
import { detectRevenue } from '@/lib/sites/salesforce/renewal/detect-revenue';

/** Ways shown at most: each costs two queries. */
const MOST = 4;

/** What may be a renewal in an org, likeliest first; what the team's pack says of this org before what was detected. */
export function proposalsIn(
  describes: Describes,
  pack: PlanPack | null,
  apiHost: string,
): Pick<RenewalProposal, 'mapping' | 'because'>[] {
  const revenue = detectRevenue(describes)[0]?.revenue ?? null;
  const ofTeam = (pack?.renewals ?? [])
    .filter((one) => one.apiHost === apiHost)
    .map(({ mapping }) => ({
      mapping: { ...mapping, confirmedAt: null },
      because: { key: 'connections_why_pack', values: [pack?.name ?? ''] },
    }));
  const detected = detectRenewals(describes).map(({ because, ...rest }) => ({
    mapping: { ...rest, revenue, atRisk: usualRisk, confirmedAt: null },
    because,
  }));
  return [...ofTeam, ...detected].slice(0, MOST);
}
