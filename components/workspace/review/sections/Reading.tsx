import { figureText, footText } from '@/components/progress/row-text';
import { Gauge } from '@/components/shared/Gauge';
import { metricName } from '@/components/shared/metric-name';
import { Verdict } from '@/components/shared/Verdict';
import { dayText } from '@/components/workspace/papers/day-text';
import { t } from '@/lib/platform/i18n';
import { papersOf } from '@/lib/review/material';
import { AnswerLine } from '../AnswerLine';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { saidOf, withSaid } from './edit-review';
import { noon } from './noon';
import { Written } from './Written';

/** Each metric as both read it: the employee's words and the manager's, side by side and of one size. */
export function Reading(props: SectionProps) {
  const { material, review, progress, mode, change, today } = props;
  const { plan } = material;
  const readings = papersOf(material, 'reading').filter(({ removed }) => !removed);
  const rows = progress.rows.filter(
    ({ role, metric }) =>
      role === 'scored' ||
      readings.some(({ paper }) => paper.metric === metric) ||
      saidOf(review.comments, metric) !== '',
  );
  return (
    <div class="part readings">
      <p class="soft">{t('reviewPage_readingText')}</p>
      {rows.map((row) => {
        const { metric } = row;
        const name = metricName(metric, plan);
        const own = readings.filter(({ paper }) => paper.metric === metric);
        return (
          <section key={metric} class="reading" aria-label={name}>
            <div class="reading-line">
              <h4>{name}</h4>
              <b class="figures">{figureText(row)}</b>
            </div>
            {(row.state === 'measured' || row.state === 'noCases') && <Gauge row={row} />}
            <p class="reading-foot figures">
              {row.verdict && <Verdict verdict={row.verdict} />}
              <span class="soft">{footText(row, plan)}</span>
            </p>
            <div class="reading-pair">
              <div>
                <p class="soft">{t('reviewPage_readingOf', review.employee.name)}</p>
                {own.map(({ id, paper }) => (
                  <p key={id} dir="auto">
                    {paper.text} <span class="soft figures">{dayText(paper.on, noon(review.to))}</span>
                  </p>
                ))}
                {own.length === 0 && <p class="soft">{t('reviewPage_noReading')}</p>}
              </div>
              <div>
                <Written
                  mode={mode}
                  noted={notedIn(props, `comment:${metric}`)}
                  label={
                    review.manager
                      ? t('reviewPage_readingOf', review.manager)
                      : t('reviewPage_readingManager')
                  }
                  lines={4}
                  longest={1200}
                  value={saidOf(review.comments, metric)}
                  onChange={(text) =>
                    change({ ...review, comments: withSaid(review.comments, metric, text) })
                  }
                />
              </div>
            </div>
            <AnswerLine item={`metric:${metric}`} name={name} {...{ review, mode, today, change }} />
          </section>
        );
      })}
    </div>
  );
}
