import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import type { Cadence, Origin } from '@/lib/model/metric';
import { t } from '@/lib/platform/i18n';
import type { PartProps } from '../form-props';
import { FormPart } from './FormPart';

const ORIGINS: readonly Origin[] = ['import', 'query', 'manual', 'tagged'];
const CADENCES: readonly Cadence[] = [
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'event',
  'cohort',
  'release',
  'initiative',
  'review',
];
const noQuery = { numerator: '', denominator: '' };

/** Where the figure comes from and how often it is read. */
export function SourcePart({ metric, onPart }: PartProps) {
  const query = metric.query ?? noQuery;
  const ask = (part: Partial<typeof noQuery>) => {
    const next = { ...query, ...part };
    onPart({ query: next.numerator || next.denominator ? next : null });
  };
  return (
    <FormPart title={t('plan_partSource')}>
      <div class="field-row">
        <SelectField<Origin | ''>
          label={t('plan_source')}
          value={metric.source ?? ''}
          choices={[
            { value: '', text: t('plan_source_none') },
            ...ORIGINS.map((value) => ({ value, text: t(`plan_source_${value}`) })),
          ]}
          onChange={(source) => onPart({ source: source || null })}
        />
        <SelectField
          label={t('plan_cadence')}
          value={metric.cadence}
          choices={CADENCES.map((value) => ({ value, text: t(`plan_cadence_${value}`) }))}
          onChange={(cadence) => onPart({ cadence })}
        />
      </div>
      {metric.source && <p class="hint">{t(`plan_sourceHint_${metric.source}`)}</p>}
      {metric.source === 'query' && (
        <>
          <TextField
            label={t('plan_numerator')}
            longest={400}
            value={query.numerator}
            onChange={(numerator) => ask({ numerator })}
          />
          <TextField
            label={t('plan_denominator')}
            longest={400}
            value={query.denominator}
            onChange={(denominator) => ask({ denominator })}
          />
        </>
      )}
    </FormPart>
  );
}
