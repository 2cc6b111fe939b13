import { t } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';

type Told = Pick<ProgressRow, 'metric' | 'definition' | 'formula' | 'own'>;

/** What a metric means: as it was agreed, else as the library says. A plan's own metric has only the first. */
export function definitionText(row: Told): string {
  return row.definition || (row.own ? '' : t(`metric_${row.metric}_definition`));
}

/** How it is calculated, from the same places. */
export function formulaText(row: Told): string {
  return row.formula || (row.own ? '' : t(`metric_${row.metric}_formula`));
}
