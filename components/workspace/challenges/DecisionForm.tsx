import { useState } from 'preact/hooks';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { isoDay } from '@/components/workspace/papers/day-text';
import type { Challenge } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';

interface Props {
  challenge: Challenge;
  today: Date;
  onSave: (challenge: Challenge) => Promise<string | null>;
}

const OUTCOMES = ['accepted', 'refused', 'withdrawn'] as const;

/** What was decided, by whom, and why. Whoever rated may not decide. */
export function DecisionForm({ challenge, today, onSave }: Props) {
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('accepted');
  const [why, setWhy] = useState('');
  const [by, setBy] = useState(challenge.decider);
  const rater = by.trim().toLowerCase() === challenge.rater.trim().toLowerCase() && by.trim() !== '';
  const lacks =
    outcome !== 'withdrawn' && rater
      ? t('challenges_lack_rater')
      : by.trim() === ''
        ? t('challenges_lack_decider')
        : why.trim() === ''
          ? t('challenges_lack_why')
          : null;
  return (
    <form
      class="paper-form decision no-print"
      aria-label={t('challenges_decide')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacks) void onSave({ ...challenge, decision: { outcome, why, by, on: isoDay(today) } });
      }}
    >
      <h3>{t('challenges_decide')}</h3>
      <div class="field-row">
        <SelectField
          label={t('challenges_outcome')}
          value={outcome}
          choices={OUTCOMES.map((value) => ({ value, text: t(`challenges_decided_${value}`) }))}
          onChange={setOutcome}
        />
        <TextField label={t('challenges_decidedBy')} longest={120} value={by} onChange={setBy} />
      </div>
      <TextField label={t('challenges_why')} lines={3} longest={2000} value={why} onChange={setWhy} />
      <div class="acts">
        <button type="submit" class="button primary" disabled={lacks !== null}>
          {t('challenges_keepDecision')}
        </button>
        {lacks && <span class="hint">{lacks}</span>}
      </div>
    </form>
  );
}
