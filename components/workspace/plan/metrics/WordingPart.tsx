import { useState } from 'preact/hooks';
import { TextField } from '@/components/shared/fields/TextField';
import { metricOf } from '@/lib/catalogue/metrics';
import { t } from '@/lib/platform/i18n';
import type { PartProps } from '../form-props';

const WORDS = [
  ['definition', 3, 800],
  ['formula', 2, 400],
  ['inclusions', 2, 600],
  ['exclusions', 2, 600],
  ['cut', 1, 200],
] as const;

/** The wording agreed, where it differs from the library's own. */
export function WordingPart({ metric, onPart }: PartProps) {
  const known = metricOf(metric.metric) !== null;
  // The library's own words need no room until somebody wants others.
  const [open] = useState(() => !known || WORDS.some(([name]) => metric[name] !== ''));
  const usual: Partial<Record<string, string>> = known
    ? {
        definition: t(`metric_${metric.metric}_definition`),
        formula: t(`metric_${metric.metric}_formula`),
      }
    : {};
  return (
    <details class="form-part" open={open}>
      <summary>{t('plan_partWording')}</summary>
      <p class="hint">{t(known ? 'plan_wordingHint' : 'plan_wordingOwnHint')}</p>
      {WORDS.map(([name, lines, longest]) => (
        <TextField
          key={name}
          label={t(`plan_${name}`)}
          hint={name === 'cut' ? t('plan_cutHint') : undefined}
          lines={lines}
          longest={longest}
          placeholder={usual[name]}
          value={metric[name]}
          onChange={(value) => onPart({ [name]: value })}
        />
      ))}
    </details>
  );
}
