import { NumberField } from '@/components/shared/fields/NumberField';
import type { Challenge } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';

type Cases = Challenge['cases'];

/** How many cases are challenged, and how many of them count as good now. */
export function CaseFields({ cases, onChange }: { cases: Cases; onChange: (cases: Cases) => void }) {
  return (
    <div class="field-row">
      <NumberField
        label={t('challenges_casesN')}
        value={cases?.n ?? null}
        onChange={(n) => onChange(n === null || n < 1 ? null : { good: cases?.good ?? 0, n: Math.round(n) })}
      />
      <NumberField
        label={t('challenges_casesGood')}
        value={cases?.good ?? null}
        disabled={!cases}
        onChange={(good) => cases && onChange({ ...cases, good: Math.max(0, Math.round(good ?? 0)) })}
      />
    </div>
  );
}
