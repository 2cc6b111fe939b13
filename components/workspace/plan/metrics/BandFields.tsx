import { NumberField } from '@/components/shared/fields/NumberField';
import { t } from '@/lib/platform/i18n';
import type { PartProps } from '../form-props';

const EDGES = ['outerLow', 'low', 'high', 'outerHigh'] as const;

/** A band to stay inside: full points inside, none beyond the outer limits. Either side may stay open. */
export function BandFields({ metric, onPart, mark }: PartProps & { mark: string }) {
  const band = metric.band ?? { low: null, high: null, outerLow: null, outerHigh: null };
  return (
    <>
      <p class="hint">{t('plan_bandHint')}</p>
      <div class="field-row figures-row">
        {EDGES.map((edge) => (
          <NumberField
            key={edge}
            label={t(`plan_band_${edge}`)}
            unit={mark}
            value={band[edge]}
            onChange={(value) => onPart({ band: { ...band, [edge]: value } })}
          />
        ))}
      </div>
    </>
  );
}
