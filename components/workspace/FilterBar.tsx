import { useEffect, useRef } from 'preact/hooks';
import { Chip } from '@/components/shared/Chip';
import { metricName } from '@/components/shared/metric-name';
import type { MetricId } from '@/lib/model/evidence';
import type { Standing } from '@/lib/model/facts';
import type { Plan } from '@/lib/model/plan';
import { language, t } from '@/lib/platform/i18n';
import type { EvidenceFilter } from './evidence-filter';
import { FilterSelect } from './FilterSelect';

interface Props {
  filter: EvidenceFilter;
  metrics: MetricId[];
  named: Pick<Plan, 'metrics'>;
  /** months that hold evidence, `YYYY-MM`, newest first */
  months: string[];
  onChange: (filter: EvidenceFilter) => void;
}

const STANDINGS: Standing[] = ['exact', 'changed', 'gone', 'unchecked'];

/** `2026-11` as people say it, e.g. "November 2026". */
export function monthText(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const form = new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric' });
  return form.format(new Date(year, of - 1, 1));
}

/** Search and filters over all evidence. The slash key leads to the search field. */
export function FilterBar({ filter, metrics, named, months, onChange }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      const inField =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const change = (part: Partial<EvidenceFilter>) => onChange({ ...filter, ...part });
  return (
    <search class="filters">
      <label class="find">
        <span class="unseen">{t('workspace_search')}</span>
        <input
          ref={field}
          type="search"
          placeholder={t('workspace_searchHint')}
          value={filter.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </label>
      <div class="narrow">
        <FilterSelect
          label={t('workspace_filterMetric')}
          all={t('workspace_filterAllMetrics')}
          value={filter.metric}
          choices={metrics.map((metric) => ({ value: metric, text: metricName(metric, named) }))}
          onChange={(metric) => change({ metric })}
        />
        <FilterSelect
          label={t('workspace_filterMonth')}
          all={t('workspace_filterAllMonths')}
          value={filter.month}
          choices={months.map((month) => ({ value: month, text: monthText(month) }))}
          onChange={(month) => change({ month })}
        />
        <FilterSelect
          label={t('workspace_filterStanding')}
          all={t('workspace_filterAllStandings')}
          value={filter.standing}
          choices={STANDINGS.map((one) => ({ value: one, text: t(`workspace_standing_${one}`) }))}
          onChange={(standing) => change({ standing })}
        />
        <Chip on={filter.story} onSwitch={() => change({ story: !filter.story })}>
          {t('workspace_story')}
        </Chip>
        <Chip on={filter.openTouch} onSwitch={() => change({ openTouch: !filter.openTouch })}>
          {t('workspace_filterOpenTouches')}
        </Chip>
        <Chip on={filter.retracted} onSwitch={() => change({ retracted: !filter.retracted })}>
          {t('workspace_filterRetracted')}
        </Chip>
      </div>
    </search>
  );
}
