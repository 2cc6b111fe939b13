import { useState } from 'preact/hooks';
import { CheckField } from '@/components/shared/fields/CheckField';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { EvidenceChoice } from '@/components/workspace/papers/EvidenceChoice';
import { MetricChoice } from '@/components/workspace/papers/MetricChoice';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import type { FormOf } from '@/components/workspace/papers/papers';
import type { PaperOf } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { CheckinsDoor } from './checkins-door';
import { MemberFields } from './MemberFields';

type Initiative = PaperOf<'initiative'>;

interface Props extends FormOf<'initiative'> {
  door: CheckinsDoor;
  plan: Plan | null;
}

const STATES = ['proposed', 'running', 'met', 'lesson', 'dropped'] as const;

/** Everything about one initiative. Nobody else sees it until it is shared. */
export function InitiativeForm({ door, plan, paper, isNew, onSave, ...told }: Props) {
  const [now, setNow] = useState(paper);
  const set = (part: Partial<Initiative>) => setNow({ ...now, ...part });
  const members = now.members.filter((one) => one.name.trim() !== '');
  return (
    <PaperForm
      title={t(isNew ? 'checkins_initiativeAdd' : 'checkins_initiativeEdit')}
      lacks={now.title.trim() === '' ? t('checkins_initiativeLacks') : null}
      now={now}
      onSave={() => onSave({ ...now, members })}
      {...told}
    >
      <TextField
        label={t('checkins_initiativeTitle')}
        longest={160}
        value={now.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={t('checkins_initiativeOutcome')}
        lines={2}
        longest={600}
        value={now.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      <div class="field-row">
        <SelectField
          label={t('checkins_state')}
          value={now.state}
          choices={STATES.map((value) => ({ value, text: t(`checkins_initiative_${value}`) }))}
          onChange={(state) => set({ state })}
        />
        <TextField
          type="date"
          label={t('checkins_startedOn')}
          value={now.startedOn}
          onChange={(on) => on && set({ startedOn: on })}
        />
        <TextField
          type="date"
          label={t('checkins_closedOn')}
          value={now.closedOn ?? ''}
          onChange={(on) => set({ closedOn: on || null })}
        />
      </div>
      <MemberFields members={now.members} onChange={(next) => set({ members: next })} />
      <TextField
        label={t('checkins_initiativeLink')}
        hint={t('checkins_linkHint')}
        longest={300}
        value={now.link}
        onChange={(link) => set({ link })}
      />
      <MetricChoice plan={plan} chosen={now.metrics} onChange={(metrics) => set({ metrics })} />
      <EvidenceChoice
        read={() => door.evidenceSince(null, 40)}
        chosen={now.evidence}
        onChange={(evidence) => set({ evidence })}
      />
      <CheckField label={t('papers_share')} checked={now.shared} onChange={(shared) => set({ shared })} />
    </PaperForm>
  );
}
