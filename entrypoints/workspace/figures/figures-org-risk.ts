import type { FoundRisk } from '@/components/workspace/figures/org/org-asking';
import { dateIn } from '@/lib/model/calendar-date';
import { now } from '@/lib/platform/clock';
import { number, t } from '@/lib/platform/i18n';
import { findRiskList } from '@/lib/sites/salesforce/measures/risk-list';
import type { OrgReach } from './figures-org';
import { accountNames } from './figures-org-names';
import { readPlanned } from './figures-org-planned';

/** The accounts that the rule finds today, as a list for this week that is not kept yet. */
export async function findRisk(reach: OrgReach, host: string, week: string): Promise<FoundRisk> {
  const connected = await reach.road.connect(host);
  if (!connected.ok) return { ok: false, why: connected.state, pause: connected.retryAfter ?? 0 };
  const { org } = connected;
  const { mapping } = org;
  if (!mapping?.confirmedAt) return { ok: false, why: 'noMapping', pause: 0 };
  const { plan } = await readPlanned(reach);
  const timeZone = plan?.timeZone ?? org.person.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = dateIn(timeZone, now());
  const found = await findRiskList({ org, mapping, timeZone, today }, (parts) => org.read(parts, true));
  if (!found.ok) return { ok: false, why: found.lack, pause: 0 };
  const { withinDays, quietDays, escalated, contactDays } = mapping.atRisk;
  const rule = t(
    escalated ? 'connections_atRiskEscalated' : 'connections_atRiskQuiet',
    number(withinDays),
    number(quietDays),
    number(contactDays),
  );
  return {
    ok: true,
    list: {
      noun: 'riskList',
      week,
      setOn: today,
      host,
      from: 'rule',
      rule,
      contactDays,
      accounts: found.accounts.slice(0, 2000),
    },
    names: await accountNames(
      org,
      found.accounts.map(({ ref }) => ref),
    ),
  };
}
