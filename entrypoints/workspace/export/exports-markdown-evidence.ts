import { metricName } from '@/components/shared/metric-name';
import { recordTitle } from '@/components/shared/record-name';
import { factLines } from '@/components/workspace/fact-lines';
import { touchLines } from '@/components/workspace/touch-lines';
import { mdHeading, mdItem, mdParagraphs, mdQuote, mdTerm } from '@/lib/exchange/markdown';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import { day, t } from '@/lib/platform/i18n';

/** One piece as it reads: own words, the masked quotation, what it counts toward, what the record showed. */
export function evidenceBlocks(row: EvidenceRow, named: Pick<Plan, 'metrics'>, today: Date): string[] {
  const on = day(new Date(row.capturedAt), today, undefined, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const unknown = t('workspace_unknown');
  const facts = factLines(row.facts, row.interactionFacts).filter(({ value }) => value !== unknown);
  const marks = [
    row.outcome && t(`workspace_outcome_${row.outcome}`),
    row.story && t('markdown_story'),
    row.colleague && t('markdown_colleague'),
  ].filter((mark) => typeof mark === 'string');
  const metrics = row.metrics.map((id) => metricName(id, named));
  const lines = [
    ...(metrics.length > 0 ? [mdTerm(t('markdown_toward'), metrics.join(' / '))] : []),
    ...(marks.length > 0 ? [mdTerm(t('markdown_marked'), marks.join(', '))] : []),
    ...(facts.length > 0
      ? [
          mdTerm(
            t('markdown_facts'),
            facts.map((fact) => t('markdown_fact', fact.label, fact.value)).join('; '),
          ),
        ]
      : []),
    ...(row.touch ? [mdTerm(t('markdown_touch'), touchLines(row.touch, today).join('; '))] : []),
  ];
  return [
    mdHeading(3, t('markdown_piece', on, recordTitle(row.record))),
    mdParagraphs(row.words),
    row.quote ? mdQuote(row.quote.text) : '',
    lines.map(mdItem).join('\n'),
  ];
}
