import { Menu } from '@/components/shared/Menu';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';

interface Props {
  row: EvidenceRow;
  named: Pick<Plan, 'metrics'>;
}

/** The way to object to what a piece counts toward: straight with one metric, by a menu with several. */
export function ChallengeAct({ row, named }: Props) {
  const [first, ...others] = row.metrics;
  const wayTo = (metric: string) => `#challenges/new/${metric}/evidence/${row.id}`;
  if (!first) return null;
  if (others.length === 0) {
    return (
      <a class="button quiet" href={wayTo(first)}>
        {t('workspace_challenge')}
      </a>
    );
  }
  return (
    <Menu
      face={t('workspace_challenge')}
      label={t('workspace_challengeWhich')}
      items={row.metrics.map((metric) => ({
        label: metricName(metric, named),
        onChoose: () => {
          location.hash = wayTo(metric);
        },
      }))}
    />
  );
}
