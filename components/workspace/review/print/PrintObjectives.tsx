import { metricName } from '@/components/shared/metric-name';
import { fullDay } from '@/components/workspace/plan-print/sheet-texts';
import { t } from '@/lib/platform/i18n';
import { papersOf } from '@/lib/review/material';
import { aboutName } from '../sections/about-choices';
import { type Numbered, refsTo } from './annex';
import { PrintAnswer } from './PrintAnswer';
import { PrintFacts, PrintSaid } from './PrintSection';
import type { PrintProps } from './print-props';

/** What stood in the way, said before performance; gaps with their step; strengths with an opportunity. */
export function PrintObjectives(props: PrintProps & { all: readonly Numbered[] }) {
  const { material, review, all } = props;
  const { plan } = material;
  const own = papersOf(material, 'objective').filter(({ removed }) => !removed);
  const nothing = review.gaps.length + review.strengths.length + review.obstacles.length + own.length === 0;
  if (nothing) return <p class="print-empty">{t('review_nothingSaid')}</p>;
  return (
    <>
      {review.obstacles.map(({ metric, text }) => (
        <PrintSaid key={metric} label={t('print_obstacle', metricName(metric, plan))} text={text} />
      ))}
      {review.gaps.map((gap) => (
        <section key={gap.id} class="print-block">
          <h4 dir="auto">{t('print_gap', gap.text)}</h4>
          <PrintFacts
            lines={[
              [t('review_gapAbout'), aboutName(gap.about, plan)],
              [t('review_gapStep'), gap.step],
              [t('review_gapOwner'), gap.owner],
              [t('review_gapDue'), gap.due ? fullDay(gap.due) : ''],
              [t('review_gapOutcome'), gap.outcome ? metricName(gap.outcome, plan) : ''],
              [t('review_gapResource'), gap.resource],
            ]}
          />
          <PrintAnswer item={`gap:${gap.id}`} {...props} />
        </section>
      ))}
      {review.strengths.map((one) => (
        <section key={one.id} class="print-block">
          <h4 dir="auto">{t('print_strength', one.text)}</h4>
          <PrintSaid label={t('print_opportunity')} text={one.opportunity} empty={t('review_nothingSaid')} />
          <p class="print-under figures">{refsTo(one.evidence, all)}</p>
        </section>
      ))}
      {own.map(({ id, paper }) => (
        <section key={id} class="print-block">
          <h4 dir="auto">{t('print_ownObjective', review.employee.name, paper.text)}</h4>
          <PrintFacts
            lines={[
              [t('review_gapStep'), paper.step],
              [t('review_gapResource'), paper.support],
              [t('review_gapDue'), paper.due ? fullDay(paper.due) : ''],
              [t('review_gapOutcome'), paper.outcome ? metricName(paper.outcome, plan) : ''],
            ]}
          />
        </section>
      ))}
    </>
  );
}
