import type { MeasurementRow } from '@/lib/model/measurement';
import { t, tn } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import type { ReviewMaterial } from '@/lib/review/material';

/** What a figure was read from, by name: the host asked, the file imported, who entered it, or the tagged records. */
export function originOf(row: ProgressRow, measurements: readonly MeasurementRow[]): string {
  if (row.state !== 'measured') return t('reviewPage_noSource');
  if (row.source === 'tagged' || row.source === null) return tn('reviewPage_fromTagged', row.records);
  const names = measurements.filter(({ id }) => row.counted.includes(id)).map(nameOf);
  return [...new Set(names)].join(t('plan_listSeparator')) || t(`progress_origin_${row.source}`);
}

function nameOf({ origin }: MeasurementRow): string {
  if (origin.kind === 'query') return t('reviewPage_query', origin.host);
  if (origin.kind === 'manual') return t('reviewPage_manual');
  const name = origin.source || origin.name || t('reviewPage_pasted');
  return tn('reviewPage_import', origin.rows, name);
}

/** When the figure was read last, an instant; null: never. */
export function readAtOf(row: ProgressRow, { evidence }: Pick<ReviewMaterial, 'evidence'>): string | null {
  if (row.state !== 'measured') return null;
  if (row.source !== 'tagged') return row.readAt;
  const read = evidence
    .filter(({ metrics }) => metrics.includes(row.metric))
    .map(({ factsNow }) => factsNow.readAt)
    .sort();
  return read.at(-1) ?? row.readAt;
}
