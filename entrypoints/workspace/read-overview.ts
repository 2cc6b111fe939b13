import { monthOf } from '@/components/workspace/evidence-filter';
import type { Overview } from '@/components/workspace/workspace-door';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { countEvidence, readPlanVersions, readRollups } from '@/lib/ledger/read-progress';
import { ALL_EVIDENCE } from '@/lib/model/rollup';
import { browser } from '@/lib/platform/browser';
import { namedBy } from './named-by';

const DAY = 86_400_000;

/** Totals, months and metrics, from counters and rollups alone. */
export async function readOverview(kept: KeptLedger): Promise<Overview> {
  const ledger = await kept.ledger();
  const [versions, counts, rollups, stored] = await Promise.all([
    readPlanVersions(ledger),
    countEvidence(ledger),
    readRollups(ledger, '0000-00-00', '9999-99-99'),
    browser.storage.local.get('lastBackup'),
  ]);
  const months = rollups
    .filter((one) => one.metric === ALL_EVIDENCE)
    .flatMap((one) => monthsOfWeek(one.week));
  const used = rollups.map((one) => one.metric).filter((metric) => metric !== ALL_EVIDENCE);
  const plan = versions.at(-1);
  const scored = plan?.metrics.filter(({ role }) => role === 'scored').map(({ metric }) => metric) ?? [];
  return {
    live: counts.live,
    all: counts.all,
    months: [...new Set(months)].sort().reverse(),
    metrics: [...new Set([...scored, ...used.sort()])],
    named: namedBy(versions),
    lastBackup: typeof stored.lastBackup === 'string' ? stored.lastBackup : null,
  };
}

/** The one or two months that a week touches. */
function monthsOfWeek(monday: string): string[] {
  const start = Date.parse(`${monday}T00:00:00Z`);
  return [monthOf(new Date(start).toISOString()), monthOf(new Date(start + 6 * DAY).toISOString())];
}
