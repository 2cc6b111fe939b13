import type { CountWindow } from '@/components/workspace/figures/counting';
import { readPapers } from '@/lib/ledger/read-papers';
import { dateIn } from '@/lib/model/calendar-date';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { now } from '@/lib/platform/clock';
import type { Org, OrgQuestion } from '@/lib/sites/org-contract';
import type { OrgReach } from './figures-org';
import { loggedOutreach } from './figures-org-outreach';
import { readPlanned } from './figures-org-planned';
import { importedStart } from './figures-org-start';

/** What a measure is computed from: the org as it is known, and what was kept here beside it. */
export async function questionFor(
  reach: OrgReach,
  host: string,
  { person, shape }: Pick<Org, 'person' | 'shape'>,
  mapping: RenewalMapping,
  window: CountWindow,
): Promise<OrgQuestion> {
  const ledger = await reach.kept.ledger();
  const { plan } = await readPlanned(reach);
  const timeZone = plan?.timeZone ?? person.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const lists = (await readPapers(ledger, 'riskList'))
    .map(({ paper }) => paper)
    .filter((one) => one.host === host && one.setOn >= window.from && one.setOn <= window.to)
    .sort((a, b) => (a.setOn < b.setOn ? -1 : 1));
  const accounts = lists.flatMap((one) => one.accounts.map(({ ref }) => ref));
  return {
    org: { person, shape },
    mapping,
    window,
    timeZone,
    today: dateIn(timeZone, now()),
    lists,
    outreach: accounts.length > 0 ? await loggedOutreach(reach, host, accounts) : [],
    start: mapping.revenue?.kind === 'imported' ? await importedStart(ledger, window.from) : [],
  };
}
