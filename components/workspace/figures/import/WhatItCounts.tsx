import { NumberField } from '@/components/shared/fields/NumberField';
import { SelectField } from '@/components/shared/fields/SelectField';
import type { ImportSettings } from '@/lib/exchange/import/settings';
import { t } from '@/lib/platform/i18n';

interface Props {
  settings: ImportSettings;
  onChange: (change: Partial<ImportSettings>) => void;
}

const RATED = ['M02', 'M32', 'M51'];
const RENEWED = ['M40', 'M45'] as const;
const SPANS = ['month', 'quarter', 'year'] as const;

/** What the rows of a file are counted toward, where the format leaves a choice. */
export function WhatItCounts({ settings, onChange }: Props) {
  const { format, counts } = settings;
  if (format === 'ratings') {
    return (
      <div class="field-row">
        <SelectField
          label={t('figures_ratingsFor')}
          value={counts ?? 'M02'}
          choices={RATED.map((id) => ({ value: id, text: t(`metric_${id}`) }))}
          onChange={(value) => onChange({ counts: value })}
        />
        {counts !== 'M51' && (
          <NumberField
            label={t('figures_goodFrom')}
            hint={t('figures_goodFromHint')}
            value={settings.goodFrom}
            onChange={(goodFrom) => onChange({ goodFrom })}
          />
        )}
      </div>
    );
  }
  if (format === 'renewals') {
    return (
      <SelectField
        label={t('figures_renewalsFor')}
        value={counts === 'M45' ? 'M45' : 'M40'}
        choices={RENEWED.map((id) => ({ value: id, text: t(`figures_renewalsFor_${id}`) }))}
        onChange={(value) => onChange({ counts: value })}
      />
    );
  }
  if (format === 'periods') return null;
  return (
    <SelectField
      label={t('figures_span')}
      value={settings.span}
      choices={SPANS.map((one) => ({ value: one, text: t(`figures_span_${one}`) }))}
      onChange={(span) => onChange({ span })}
    />
  );
}
