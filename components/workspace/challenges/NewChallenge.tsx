import { useEffect, useState } from 'preact/hooks';
import { NumberField } from '@/components/shared/fields/NumberField';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import { isoDay, laterDay } from '@/components/workspace/papers/day-text';
import { EvidenceChoice } from '@/components/workspace/papers/EvidenceChoice';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import type { Challenge } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { BothWaysTable } from './BothWaysTable';
import { lackOf } from './challenge-text';
import type { ChallengesDoor } from './challenges-door';

interface Props {
  door: ChallengesDoor;
  plan: Plan | null;
  today: Date;
  metric: string | null;
  kind: 'number' | 'evidence' | 'measurement';
  about: string | null;
  onSave: (challenge: Challenge) => Promise<void>;
}

const REASONS = [
  'wrongPerson',
  'wrongRecord',
  'notInMyPower',
  'tooling',
  'definition',
  'arithmetic',
  'duplicate',
  'other',
] as const;
const TREATMENTS = ['leaveOut', 'setApart', 'correct', 'reassign', 'annotate'] as const;

/** Answer within this many days, unless another day is agreed. */
const DAYS_TO_ANSWER = 14;

/** Raising an objection: what, why, what one asks for, who decides until when. */
export function NewChallenge({ door, plan, today, metric, kind, about, onSave }: Props) {
  const [now, setNow] = useState<Challenge>(() => blank(isoDay(today), metric, kind, about));
  const set = (part: Partial<Challenge>) => setNow((before) => ({ ...before, ...part }));
  const chosen = now.about.kind === 'rating' ? null : now.about.metric;
  useEffect(() => {
    if (!plan) return;
    if (now.rater === '') set({ rater: plan.people.manager });
    const first = plan.metrics[0]?.metric;
    if (chosen === '' && first) set({ about: { kind: 'number', metric: first } });
  }, [plan]);
  const lack = lackOf(now);
  return (
    <PaperForm
      title={t('challenges_raise')}
      lacks={lack && t(`challenges_lack_${lack}`)}
      onSave={() => void onSave({ ...now, ...(plan && { period: { from: plan.from, to: plan.to } }) })}
      onCancel={() => {
        location.hash = '#challenges';
      }}
    >
      <p class="soft">{t('challenges_procedure')}</p>
      {now.about.kind === 'number' && (
        <SelectField
          label={t('challenges_which')}
          value={now.about.metric}
          choices={(plan?.metrics ?? []).map((one) => ({
            value: one.metric,
            text: metricName(one.metric, plan),
          }))}
          onChange={(value) => set({ about: { kind: 'number', metric: value } })}
        />
      )}
      <SelectField
        label={t('challenges_reason')}
        value={now.reason}
        choices={REASONS.map((value) => ({ value, text: t(`challenges_reason_${value}`) }))}
        onChange={(reason) => set({ reason })}
      />
      <TextField
        label={t('challenges_statement')}
        hint={t('challenges_statementHint')}
        lines={4}
        longest={2000}
        value={now.statement}
        onChange={(statement) => set({ statement })}
      />
      <SelectField
        label={t('challenges_treatment')}
        value={now.treatment}
        choices={TREATMENTS.map((value) => ({ value, text: t(`challenges_treatment_${value}`) }))}
        onChange={(treatment) => set({ treatment })}
      />
      <div class="field-row">
        <NumberField
          label={t('challenges_casesN')}
          value={now.cases?.n ?? null}
          onChange={(n) =>
            set({ cases: n === null || n < 1 ? null : { good: now.cases?.good ?? 0, n: Math.round(n) } })
          }
        />
        <NumberField
          label={t('challenges_casesGood')}
          value={now.cases?.good ?? null}
          disabled={!now.cases}
          onChange={(good) =>
            now.cases && set({ cases: { ...now.cases, good: Math.max(0, Math.round(good ?? 0)) } })
          }
        />
      </div>
      <BothWaysTable door={door} challenge={now} id={undefined} />
      <EvidenceChoice
        key={chosen ?? ''}
        read={() => door.evidenceFor(chosen, 40)}
        chosen={now.evidence}
        onChange={(evidence) => set({ evidence })}
      />
      <div class="field-row">
        <TextField
          label={t('challenges_decider')}
          longest={120}
          value={now.decider}
          onChange={(decider) => set({ decider })}
        />
        <TextField
          label={t('challenges_rater')}
          longest={120}
          value={now.rater}
          onChange={(rater) => set({ rater })}
        />
        <TextField
          type="date"
          label={t('challenges_due')}
          value={now.dueOn}
          onChange={(on) => on && set({ dueOn: on })}
        />
      </div>
    </PaperForm>
  );
}

function blank(today: string, metric: string | null, kind: Props['kind'], about: string | null): Challenge {
  return {
    noun: 'challenge',
    about:
      about && metric && kind === 'evidence'
        ? { kind, evidence: about, metric }
        : about && metric && kind === 'measurement'
          ? { kind, measurement: about, metric }
          : { kind: 'number', metric: metric ?? '' },
    reason: 'wrongRecord',
    statement: '',
    evidence: about && kind === 'evidence' ? [about] : [],
    treatment: 'leaveOut',
    cases: { good: 0, n: 1 },
    raisedBy: 'employee',
    raisedOn: today,
    dueOn: laterDay(today, DAYS_TO_ANSWER),
    decider: '',
    rater: '',
    decision: null,
  };
}
