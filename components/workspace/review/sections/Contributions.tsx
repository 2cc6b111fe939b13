import { useMemo } from 'preact/hooks';
import type { MetricId } from '@/lib/model/evidence';
import { number, t } from '@/lib/platform/i18n';
import { contributionsOf } from '@/lib/review/contributions';
import type { SectionProps } from '../section';
import { ContributionCard } from './ContributionCard';
import { EmptyReason } from './EmptyReason';

/** Why the work should have moved the figures: one card a metric, its ways through the map lit by evidence or dark. */
export function Contributions(props: SectionProps) {
  const { material } = props;
  const chains = useMemo(() => contributionsOf(material), [material]);
  const metrics = [...new Set(chains.map(({ metric }): MetricId => metric))];
  const lit = metrics.filter((metric) => chains.some((chain) => chain.metric === metric && chain.lit));
  return (
    <div class="part contributions">
      {chains.length === 0 ? (
        <p class="soft">{t('review_noChains')}</p>
      ) : (
        <p class="soft figures">{t('review_chainsLit', number(lit.length), number(metrics.length))}</p>
      )}
      <ul class="cards">
        {metrics.map((metric) => (
          <li key={metric} class="card">
            <ContributionCard
              {...props}
              metric={metric}
              chains={chains.filter((chain) => chain.metric === metric)}
            />
          </li>
        ))}
      </ul>
      {material.plan.map.otherCauses.trim() !== '' && (
        <p class="soft" dir="auto">
          {t('review_otherCausesPlan', material.plan.map.otherCauses)}
        </p>
      )}
      <EmptyReason {...props} section="contributions" />
    </div>
  );
}
