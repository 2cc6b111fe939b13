import { figureText, footText } from '@/components/progress/row-text';
import { Gauge } from '@/components/shared/Gauge';
import { metricName } from '@/components/shared/metric-name';
import { Verdict } from '@/components/shared/Verdict';
import type { MetricId } from '@/lib/model/evidence';
import { t, tn } from '@/lib/platform/i18n';
import type { Contribution } from '@/lib/review/contributions';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { ContributionChain } from './ContributionChain';
import { saidOf, withSaid } from './edit-review';
import { PieceLine } from './PieceLine';
import { Written } from './Written';

interface Props extends SectionProps {
  metric: MetricId;
  chains: readonly Contribution[];
}

/** One metric: the ways that lead to it, the pieces that light them, its figure, and what else may have moved it. */
export function ContributionCard({ metric, chains, ...props }: Props) {
  const { material, review, progress, mode, change, today } = props;
  const { plan, evidence } = material;
  const name = metricName(metric, plan);
  const row = progress.rows.find((one) => one.metric === metric);
  const pieces = evidence.filter(({ metrics }) => metrics.includes(metric));
  return (
    <article class="stack contribution" aria-label={name} data-lit={pieces.length > 0}>
      <div class="label-line">
        <h4>{name}</h4>
        {row && <b class="figures">{figureText(row)}</b>}
      </div>
      {row && (row.state === 'measured' || row.state === 'noCases') && <Gauge row={row} />}
      {row && (
        <p class="figure-foot figures">
          {row.verdict && <Verdict verdict={row.verdict} />}
          <span class="soft">{footText(row, plan)}</span>
        </p>
      )}
      <ul class="chains">
        {chains.map((chain) => (
          <li key={chain.key}>
            <ContributionChain chain={chain} metric={name} />
          </li>
        ))}
      </ul>
      {pieces.length === 0 ? (
        <p class="soft">{t('review_chainDark')}</p>
      ) : (
        <details>
          <summary>{tn('review_chainPieces', pieces.length)}</summary>
          <ul class="linked">
            {pieces.map((piece) => (
              <li key={piece.id}>
                <PieceLine piece={piece} today={today} timeZone={plan.timeZone} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Written
        mode={mode}
        noted={notedIn(props, `cause:${metric}`)}
        label={t('review_otherCauses')}
        hint={t('review_otherCausesHint')}
        lines={2}
        longest={1200}
        value={saidOf(review.causes, metric)}
        onChange={(text) => change({ ...review, causes: withSaid(review.causes, metric, text) })}
      />
    </article>
  );
}
