import { TextField } from '@/components/shared/fields/TextField';
import type { Challenge } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';

interface Props {
  challenge: Challenge;
  onChange: (part: Partial<Challenge>) => void;
}

/** Who decides, who rated, and until when. */
export function PeopleFields({ challenge, onChange }: Props) {
  return (
    <div class="field-row">
      <TextField
        label={t('challenges_decider')}
        longest={120}
        value={challenge.decider}
        onChange={(decider) => onChange({ decider })}
      />
      <TextField
        label={t('challenges_rater')}
        longest={120}
        value={challenge.rater}
        onChange={(rater) => onChange({ rater })}
      />
      <TextField
        type="date"
        label={t('challenges_due')}
        value={challenge.dueOn}
        onChange={(on) => on && onChange({ dueOn: on })}
      />
    </div>
  );
}
