import { metricSentence } from '@/components/progress/row-text';
import { metricName } from '@/components/shared/metric-name';
import type { StandingLine } from '@/components/workspace/export/export-door';
import { readProgress } from '@/entrypoints/popup/read-progress';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';
import { type Progress, progressOf } from '@/lib/progress/progress-of';
import { readEvidenceSince } from '../pick-evidence';

/** More pieces than anybody ticks through. */
const MOST = 300;

/** The plan that holds today and where it stands; all null or empty before the first plan. */
export async function readStanding(
  kept: KeptLedger,
  today: Date,
): Promise<{ plan: Plan | null; progress: Progress | null; standing: StandingLine[] }> {
  const read = await readProgress(await kept.ledger(), today);
  if (!read) return { plan: null, progress: null, standing: [] };
  const { plan } = read.data;
  const progress = progressOf({ ...read.data, today });
  const standing = progress.rows.map((row) => ({
    name: metricName(row.metric, plan),
    sentence: metricSentence(row, plan, today) ?? t('markdown_noFigure'),
  }));
  return { plan, progress, standing };
}

/** Evidence that counts, kept since the plan's period began; without a plan the newest. Newest first. */
export async function pickEvidenceOf(kept: KeptLedger, plan: Plan | null): Promise<EvidenceRow[]> {
  const rows = await readEvidenceSince(kept, plan?.from ?? null, MOST);
  return rows.filter(({ capturedAt }) => plan === null || capturedAt.slice(0, 10) <= plan.to);
}
