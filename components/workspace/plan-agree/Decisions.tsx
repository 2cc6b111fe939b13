import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import type { Meeting, Plan } from '@/lib/model/plan';
import type { Party } from '@/lib/model/plan-metric';
import { moment, t } from '@/lib/platform/i18n';
import { withDecision, withoutDecision } from './agenda';

interface Props {
  plan: Plan;
  meeting: Meeting;
  now: () => Date;
  onChange: (meeting: Meeting) => void;
}

const PARTIES: readonly Party[] = ['employee', 'manager'];

/** What was decided: by whom it was proposed, about which metric, and when. */
export function Decisions({ plan, meeting, now, onChange }: Props) {
  const [text, setText] = useState('');
  const [proposer, setProposer] = useState<Party>('employee');
  const [metric, setMetric] = useState('');

  function add() {
    const decision = { text, proposer, metric: metric || null };
    onChange(withDecision(meeting, decision, now().toISOString()));
    setText('');
    setMetric('');
  }

  return (
    <section class="decisions" aria-label={t('workspace_meeting_decisions')}>
      <h3 class="section-label">{t('workspace_meeting_decisions')}</h3>
      <ul>
        {meeting.decisions.map((one, at) => (
          <li key={`${one.at} ${at}`}>
            <p dir="auto">{one.text}</p>
            <p class="faint figures">
              {t(
                one.metric ? 'workspace_meeting_decidedOn' : 'workspace_meeting_decided',
                moment(new Date(one.at), plan.timeZone),
                plan.people[one.proposer] || t(`workspace_party_${one.proposer}`),
                one.metric ? metricName(one.metric, plan) : '',
              )}
              <Button kind="quiet" onClick={() => onChange(withoutDecision(meeting, at))}>
                {t('workspace_meeting_remove')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <form
        class="decide"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) add();
        }}
      >
        <TextField label={t('workspace_meeting_decision')} longest={600} value={text} onChange={setText} />
        <div class="field-row">
          <SelectField
            label={t('workspace_meeting_proposedBy')}
            value={proposer}
            choices={PARTIES.map((value) => ({
              value,
              text: plan.people[value] || t(`workspace_party_${value}`),
            }))}
            onChange={setProposer}
          />
          <SelectField
            label={t('workspace_meeting_about')}
            value={metric}
            choices={[
              { value: '', text: t('workspace_meeting_wholePlan') },
              ...plan.metrics.map((one) => ({ value: one.metric, text: metricName(one.metric, plan) })),
            ]}
            onChange={setMetric}
          />
          <Button type="submit" disabled={!text.trim()}>
            {t('workspace_meeting_addDecision')}
          </Button>
        </div>
      </form>
    </section>
  );
}
