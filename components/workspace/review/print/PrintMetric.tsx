import { definitionText, formulaText } from '@/components/progress/definition-text';
import { flagSentence } from '@/components/progress/flag-text';
import { figureText } from '@/components/progress/row-text';
import { WorkingGuards } from '@/components/progress/WorkingGuards';
import { WorkingPoints } from '@/components/progress/WorkingPoints';
import { workingLines } from '@/components/progress/working-lines';
import { Gauge } from '@/components/shared/Gauge';
import { metricName } from '@/components/shared/metric-name';
import { Verdict } from '@/components/shared/Verdict';
import { fullDay } from '@/components/workspace/plan-print/sheet-texts';
import { t } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import { papersOf } from '@/lib/review/material';
import { saidOf } from '../sections/edit-review';
import { PrintContested } from './PrintContested';
import { PrintFacts, PrintSaid } from './PrintSection';
import type { PrintProps } from './print-props';

/** One figure with all that stands behind it: counts, interval, anchors, guardrails, signs, objections. */
export function PrintMetric({ row, material, review, progress }: PrintProps & { row: ProgressRow }) {
  const { plan, figures } = material;
  const part = progress.total?.contributions.find(({ id }) => id === row.metric) ?? null;
  const notes = papersOf(material, 'flagNote').filter(({ paper }) => paper.metric === row.metric);
  const definition = definitionText(row);
  const formula = formulaText(row);
  return (
    <section class="print-block print-metric">
      <div class="print-keep">
        <h4>
          <span dir="auto">{metricName(row.metric, plan)}</span>
          <span class="figures">{figureText(row)}</span>
          {row.verdict && <Verdict verdict={row.verdict} />}
        </h4>
        {row.state === 'measured' && <Gauge row={row} />}
        {definition && <p class="print-under">{definition}</p>}
        {formula && <p class="print-under figures">{formula}</p>}
        <PrintFacts lines={workingLines(row, null, new Date(figures.asOf))} />
      </div>
      <WorkingPoints row={row} part={part} />
      <WorkingGuards row={row} plan={plan} />
      {row.flags
        .filter((flag) => flag.metric === row.metric)
        .map((flag) => (
          <p key={`${flag.kind} ${flag.guard}`} class="print-sign">
            {flagSentence(flag, plan)}
          </p>
        ))}
      {notes.map(({ id, paper }) => (
        <PrintSaid
          key={id}
          label={t('review_noteBy', t(`papers_party_${paper.by}`), fullDay(paper.on))}
          text={paper.text}
        />
      ))}
      <PrintSaid label={t('review_signNote')} text={saidOf(review.flags, row.metric)} />
      <PrintContested row={row} />
    </section>
  );
}
