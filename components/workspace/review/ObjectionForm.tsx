import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { CaseFields } from '@/components/workspace/challenges/CaseFields';
import type { Objection } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { lackOf } from './new-objection';
import { SaidField } from './SaidField';

interface Props {
  first: Objection;
  /** who rates and therefore does not decide */
  rater: string;
  onSave: (objection: Objection) => void;
  onCancel: () => void;
}

const REASONS = [
  'wrongRecord',
  'wrongPerson',
  'notInMyPower',
  'tooling',
  'definition',
  'arithmetic',
  'duplicate',
  'other',
] as const;
const TREATMENTS = ['leaveOut', 'setApart', 'correct', 'reassign', 'annotate'] as const;

/** Raises an objection: what is wrong, what is asked for, who decides, until when. */
export function ObjectionForm({ first, rater, onSave, onCancel }: Props) {
  const [now, setNow] = useState(first);
  const set = (part: Partial<Objection>) => setNow({ ...now, ...part });
  const lack = lackOf(now, rater);
  return (
    <form
      class="paper-form objection-form"
      aria-label={t('challenges_raise')}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (!lack) onSave(now);
      }}
    >
      <p class="soft">{t('review_objectionProcedure')}</p>
      <div class="field-row">
        <SelectField
          label={t('challenges_reason')}
          value={now.reason}
          choices={REASONS.map((value) => ({ value, text: t(`challenges_reason_${value}`) }))}
          onChange={(reason) => set({ reason })}
        />
        <SelectField
          label={t('challenges_treatment')}
          value={now.treatment}
          choices={TREATMENTS.map((value) => ({ value, text: t(`challenges_treatment_${value}`) }))}
          onChange={(treatment) => set({ treatment })}
        />
      </div>
      <SaidField
        plain
        label={t('challenges_statement')}
        lines={3}
        longest={2000}
        value={now.statement}
        onChange={(statement) => set({ statement })}
      />
      {now.about.kind === 'number' && <CaseFields cases={now.cases} onChange={(cases) => set({ cases })} />}
      <div class="field-row">
        <TextField
          label={t('challenges_decider')}
          longest={120}
          value={now.decider}
          onChange={(decider) => set({ decider })}
        />
        <TextField
          type="date"
          label={t('challenges_due')}
          value={now.dueOn}
          onChange={(dueOn) => dueOn && set({ dueOn })}
        />
      </div>
      <div class="acts">
        <button type="submit" class="button primary" disabled={lack !== null}>
          {t('challenges_raise')}
        </button>
        <Button onClick={onCancel}>{t('shared_cancel')}</Button>
        {lack && <span class="hint">{t(`challenges_lack_${lack}`)}</span>}
      </div>
    </form>
  );
}
