import { metricName } from '@/components/shared/metric-name';
import { dayText } from '@/components/workspace/papers/day-text';
import { t } from '@/lib/platform/i18n';
import { papersOf } from '@/lib/review/material';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { saidOf, withSaid } from './edit-review';
import { flatMetrics } from './flat-metrics';
import { noon } from './noon';
import { Written } from './Written';

/** What stood in the way: as the employee noted it, and asked for where a metric did not move. It comes before performance. */
export function ObjectivesObstacles(props: SectionProps) {
  const { material, review, gates, mode, change, today } = props;
  const flat = flatMetrics({ material, review, gates });
  const noted = papersOf(material, 'obstacle');
  if (flat.length + noted.length === 0) return null;
  return (
    <section class="stack" aria-label={t('review_obstacles')}>
      <h4>{t('review_obstacles')}</h4>
      {noted.length > 0 && (
        <ul class="stack">
          {noted.map(({ id, paper }) => (
            <li key={id}>
              <p dir="auto">
                <span class="soft figures">
                  {t('review_obstacleNoted', review.employee.name, dayText(paper.on, noon(today)))}
                </span>{' '}
                {paper.text} <span class="soft">{paper.effect}</span>
              </p>
              <ul class="dotted">
                <li>{t(`checkins_obstacle_${paper.status}`)}</li>
                {paper.metrics.map((metric) => (
                  <li key={metric}>{metricName(metric, material.plan)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {flat.length > 0 && <p class="soft">{t('review_obstaclesRule')}</p>}
      {flat.map((metric) => (
        <Written
          key={metric}
          mode={mode}
          noted={notedIn(props, `obstacle:${metric}`)}
          label={t('review_obstacleOf', metricName(metric, material.plan))}
          lines={2}
          longest={1200}
          value={saidOf(review.obstacles, metric)}
          onChange={(text) => change({ ...review, obstacles: withSaid(review.obstacles, metric, text) })}
        />
      ))}
    </section>
  );
}
