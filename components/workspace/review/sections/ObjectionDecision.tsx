import { useState } from 'preact/hooks';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import type { Objection } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { SaidField } from '../SaidField';

interface Props {
  objection: Objection;
  mayDecide: (name: string) => boolean;
  today: string;
  onDecide: (decision: NonNullable<Objection['decision']>) => void;
}

const OUTCOMES = ['accepted', 'refused', 'withdrawn'] as const;

/** What was decided, by whom and why. Whoever rates does not decide; what was taken back needs no judge. */
export function ObjectionDecision({ objection, mayDecide, today, onDecide }: Props) {
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('accepted');
  const [why, setWhy] = useState('');
  const [by, setBy] = useState(objection.decider);
  const lack =
    by.trim() === ''
      ? 'decider'
      : outcome !== 'withdrawn' && !mayDecide(by)
        ? 'rater'
        : why.trim() === ''
          ? 'why'
          : null;
  return (
    <details class="decide">
      <summary>{t('challenges_decide')}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!lack) onDecide({ outcome, why, by, on: today });
        }}
      >
        <div class="field-row">
          <SelectField
            label={t('challenges_outcome')}
            value={outcome}
            choices={OUTCOMES.map((value) => ({ value, text: t(`challenges_decided_${value}`) }))}
            onChange={setOutcome}
          />
          <TextField label={t('challenges_decidedBy')} longest={120} value={by} onChange={setBy} />
        </div>
        <SaidField plain label={t('challenges_why')} lines={2} longest={2000} value={why} onChange={setWhy} />
        <div class="acts">
          <button type="submit" class="button" disabled={lack !== null}>
            {t('challenges_keepDecision')}
          </button>
          {lack && <span class="hint">{t(`challenges_lack_${lack}`)}</span>}
        </div>
      </form>
    </details>
  );
}
