import { useMemo } from 'preact/hooks';
import { metricName } from '@/components/shared/metric-name';
import { monthText } from '@/components/workspace/FilterBar';
import { FilterSelect } from '@/components/workspace/FilterSelect';
import type { Standing } from '@/lib/model/facts';
import { number, t } from '@/lib/platform/i18n';
import { type EvidenceFilter, type EvidenceGrouping, groupEvidence } from '@/lib/review/evidence-view';
import type { ReviewMaterial } from '@/lib/review/material';
import { customerName } from './customer-name';

interface Props {
  material: ReviewMaterial;
  filter: EvidenceFilter;
  /** whether anything is said to pieces here at all */
  marks: boolean;
  onChange: (filter: EvidenceFilter) => void;
}

const MARKS = ['none', 'endorsed', 'asked', 'challenged'] as const;
const STANDINGS: readonly Standing[] = ['exact', 'changed', 'gone', 'unchecked'];

/** Narrows the examples: by metric, month, customer, behaviour, receipt, how they got here, and what was said to them. */
export function ExampleFilters({ material, filter, marks, onChange }: Props) {
  const change = (part: EvidenceFilter) => onChange({ ...filter, ...part });
  const choices = useMemo(() => choicesOf(material), [material]);
  return (
    <search class="narrow no-print" aria-label={t('reviewPage_filters')}>
      <FilterSelect
        label={t('workspace_filterMetric')}
        all={t('workspace_filterAllMetrics')}
        value={filter.metric ?? null}
        choices={choices.metric}
        onChange={(metric) => change({ metric })}
      />
      <FilterSelect
        label={t('workspace_filterMonth')}
        all={t('workspace_filterAllMonths')}
        value={filter.month ?? null}
        choices={choices.month}
        onChange={(month) => change({ month })}
      />
      {choices.customer.length > 1 && (
        <FilterSelect
          label={t('reviewPage_filterCustomer')}
          all={t('reviewPage_filterAllCustomers')}
          value={filter.customer ?? null}
          choices={choices.customer}
          onChange={(customer) => change({ customer })}
        />
      )}
      {choices.behaviour.length > 0 && (
        <FilterSelect
          label={t('reviewPage_filterBehaviour')}
          all={t('reviewPage_filterAllBehaviours')}
          value={filter.behaviour ?? null}
          choices={choices.behaviour}
          onChange={(behaviour) => change({ behaviour })}
        />
      )}
      <FilterSelect
        label={t('workspace_filterStanding')}
        all={t('workspace_filterAllStandings')}
        value={filter.receipt ?? null}
        choices={choices.receipt.map(({ value, text }) => ({ value: standingOf(value), text }))}
        onChange={(receipt) => change({ receipt })}
      />
      {choices.drawn.length > 1 && (
        <FilterSelect
          label={t('reviewPage_filterChosen')}
          all={t('reviewPage_filterChosenAll')}
          value={filter.drawn == null ? null : filter.drawn ? 'drawn' : 'chosen'}
          choices={choices.drawn}
          onChange={(way) => change({ drawn: way === null ? null : way === 'drawn' })}
        />
      )}
      {marks && (
        <FilterSelect
          label={t('reviewPage_filterMark')}
          all={t('reviewPage_filterAllMarks')}
          value={filter.mark ?? null}
          choices={MARKS.map((value) => ({ value, text: t(`reviewPage_filterMark_${value}`) }))}
          onChange={(mark) => change({ mark })}
        />
      )}
    </search>
  );
}

type Choices = Record<EvidenceGrouping, { value: string; text: string }[]>;

/** What there is to choose from, with how many pieces each leaves. */
function choicesOf(material: ReviewMaterial): Choices {
  const { plan } = material;
  const group = (by: EvidenceGrouping, name: (key: string) => string) =>
    groupEvidence(material, by)
      .filter(({ key }) => key !== '')
      .map(({ key, evidence }) => ({
        value: key,
        text: t('reviewPage_filterCount', name(key), number(evidence.length)),
      }));
  return {
    metric: group('metric', (key) => metricName(key, plan)),
    month: group('month', monthText),
    customer: group('customer', customerName),
    behaviour: group('behaviour', (key) => plan.map.nodes.find(({ id }) => id === key)?.text ?? key),
    receipt: group('receipt', (key) => t(`workspace_standing_${key}`)),
    drawn: group('drawn', (key) => t(`reviewPage_${key}`)),
  };
}

function standingOf(key: string): Standing {
  return STANDINGS.find((one) => one === key) ?? 'unchecked';
}
