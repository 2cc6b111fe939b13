import { noTotalText, points } from '@/components/progress/contribution';
import { countsText, figureText, sourceText } from '@/components/progress/row-text';
import { rangeOf } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { agreedGoal } from '@/components/workspace/plan-print/sheet-texts';
import { mdHeading, mdTable, mdText } from '@/lib/exchange/markdown';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { Progress } from '@/lib/progress/progress-of';

/** Where every metric stands, with the sample and its interval; the total where the plan has one. */
export function standingBlocks(plan: Plan, progress: Progress, today: Date): string[] {
  const heads = ['metric', 'now', 'interval', 'target', 'verdict', 'source'].map((one) =>
    t(`markdown_column_${one}`),
  );
  const rows = progress.rows.map((row) => [
    metricName(row.metric, plan),
    figureText(row),
    [countsText(row), row.interval ? rangeOf(row, row.interval) : '']
      .filter((part) => part !== '')
      .join(', '),
    agreedGoal({ ...row, source: row.agreedSource }),
    row.verdict ? t(`shared_verdict_${row.verdict}`) : '',
    sourceText(row, today),
  ]);
  const { total, noTotal } = progress;
  const printed = noTotal ? null : total?.printed;
  const said =
    typeof printed === 'number' ? t('markdown_total', points(printed)) : noTotalText(noTotal, total);
  return [
    mdHeading(2, t('markdown_standing')),
    rows.length > 0 ? mdTable(heads, rows) : '',
    said ? mdText(said) : '',
  ];
}
