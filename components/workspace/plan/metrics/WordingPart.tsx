import { TextField } from '@/components/shared/fields/TextField';
import { metricOf } from '@/lib/catalogue/metrics';
import { t } from '@/lib/platform/i18n';
import type { PartProps } from '../form-props';
import { FormPart } from './FormPart';

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
  const usual: Partial<Record<string, string>> = known
    ? {
        definition: t(`metric_${metric.metric}_definition`),
        formula: t(`metric_${metric.metric}_formula`),
      }
    : {};
  return (
    <FormPart title={t('plan_partWording')} hint={t(known ? 'plan_wordingHint' : 'plan_wordingOwnHint')}>
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
    </FormPart>
  );
}
