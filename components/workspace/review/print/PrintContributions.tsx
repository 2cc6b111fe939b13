import { metricName } from '@/components/shared/metric-name';
import { t } from '@/lib/platform/i18n';
import { contributionsOf } from '@/lib/review/contributions';
import { saidOf } from '../sections/edit-review';
import { type Numbered, refsTo } from './annex';
import { PrintSaid } from './PrintSection';
import type { PrintProps } from './print-props';

/** From what was done to what the customer got, chain by chain, with the pieces that show it and other causes. */
export function PrintContributions({ material, review, all }: PrintProps & { all: readonly Numbered[] }) {
  const { plan } = material;
  const chains = contributionsOf(material);
  const metrics = [...new Set(chains.map(({ metric }) => metric))];
  const others = plan.metrics
    .map(({ metric }) => ({ metric, text: saidOf(review.causes, metric) }))
    .filter(({ text }) => text.trim() !== '');
  return (
    <>
      {chains.length === 0 && <p>{t('reviewPage_mapEmpty')}</p>}
      {chains.length > 0 && (
        <table class="print-table">
          <thead>
            <tr>
              {(['activity', 'behaviour', 'outcome', 'metric'] as const).map((kind) => (
                <th key={kind} scope="col">
                  {t(`review_step_${kind}`)}
                </th>
              ))}
              <th scope="col">{t('print_shownBy')}</th>
            </tr>
          </thead>
          <tbody>
            {metrics.flatMap((metric) =>
              chains
                .filter((chain) => chain.metric === metric)
                .map((chain, index) => (
                  <tr key={chain.key}>
                    <td dir="auto">{chain.activity.text}</td>
                    <td dir="auto">{chain.behaviour.text}</td>
                    <td dir="auto">{chain.outcome.text}</td>
                    <td dir="auto">{metricName(metric, plan)}</td>
                    <td class="figures">
                      {chain.lit
                        ? index === 0
                          ? refsTo(chain.evidence, all)
                          : t('print_sameAsAbove')
                        : t('review_chainUnlit')}
                    </td>
                  </tr>
                )),
            )}
          </tbody>
        </table>
      )}
      {others.map(({ metric, text }) => (
        <PrintSaid key={metric} label={t('print_otherCauses', metricName(metric, plan))} text={text} />
      ))}
      {plan.map.otherCauses.trim() !== '' && (
        <PrintSaid label={t('workspace_map_otherCauses')} text={plan.map.otherCauses} />
      )}
    </>
  );
}
