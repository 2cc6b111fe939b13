import { Chip } from '@/components/shared/Chip';
import { TextField } from '@/components/shared/fields/TextField';
import { laterDay } from '@/components/workspace/papers/day-text';
import { t } from '@/lib/platform/i18n';

interface Props {
  from: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

/** Good practice: every two to four weeks. */
const WEEKS = [2, 3, 4] as const;

/** The day of the next conversation, by chip or by hand. */
export function NextDay({ from, value, onChange }: Props) {
  return (
    <fieldset class="choice">
      <legend>{t('checkins_nextLegend')}</legend>
      <div class="chips">
        {WEEKS.map((weeks) => {
          const on = laterDay(from, weeks * 7);
          return (
            <Chip key={weeks} on={value === on} onSwitch={() => onChange(value === on ? null : on)}>
              {t('checkins_inWeeks', weeks)}
            </Chip>
          );
        })}
      </div>
      <div class="field-row">
        <TextField
          type="date"
          label={t('checkins_nextOn')}
          value={value ?? ''}
          onChange={(on) => onChange(on || null)}
        />
      </div>
    </fieldset>
  );
}
