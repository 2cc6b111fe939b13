import { Chip } from '@/components/shared/Chip';
import { metricName } from '@/components/shared/metric-name';
import { monthText } from '@/components/workspace/FilterBar';
import { FilterSelect } from '@/components/workspace/FilterSelect';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { PieceFilter } from './piece-filter';

interface Props {
  filter: PieceFilter;
  metrics: MetricId[];
  plan: Plan;
  /** `YYYY-MM`, newest first */
  months: string[];
  onChange: (filter: PieceFilter) => void;
}

/** Narrows what is shown; what is chosen stays chosen. */
export function PieceFilterBar({ filter, metrics, plan, months, onChange }: Props) {
  const change = (part: Partial<PieceFilter>) => onChange({ ...filter, ...part });
  return (
    <search class="filters">
      <label class="find">
        <span class="unseen">{t('share_search')}</span>
        <input
          type="search"
          placeholder={t('share_search')}
          value={filter.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <div class="narrow">
        <FilterSelect
          label={t('workspace_filterMetric')}
          all={t('workspace_filterAllMetrics')}
          value={filter.metric}
          choices={metrics.map((metric) => ({ value: metric, text: metricName(metric, plan) }))}
          onChange={(metric) => change({ metric })}
        />
        <FilterSelect
          label={t('workspace_filterMonth')}
          all={t('workspace_filterAllMonths')}
          value={filter.month}
          choices={months.map((month) => ({ value: month, text: monthText(month) }))}
          onChange={(month) => change({ month })}
        />
        <Chip on={filter.story} onSwitch={() => change({ story: !filter.story })}>
          {t('workspace_story')}
        </Chip>
        <Chip on={filter.colleague} onSwitch={() => change({ colleague: !filter.colleague })}>
          {t('workspace_colleague')}
        </Chip>
      </div>
    </search>
  );
}
