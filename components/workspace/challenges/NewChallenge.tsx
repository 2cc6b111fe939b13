import { useEffect, useState } from 'preact/hooks';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import { EvidenceChoice } from '@/components/workspace/papers/EvidenceChoice';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import type { Keeping } from '@/components/workspace/papers/use-unsaved';
import type { Challenge } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { BothWaysTable } from './BothWaysTable';
import { CaseFields } from './CaseFields';
import { ChallengedEvidence } from './ChallengedEvidence';
import { aboutText, lackOf } from './challenge-text';
import type { ChallengesDoor } from './challenges-door';
import { caseOf, isBegun } from './new-challenge';
import { PeopleFields } from './PeopleFields';

interface Props {
  door: ChallengesDoor;
  plan: Plan | null;
  today: Date;
  /** what it begins with: blank, or as it was left unsaved */
  blank: Challenge;
  left: Challenge | null;
  keeping: Keeping<'challenge'>;
  onAfresh: () => void;
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

/** Pieces of evidence offered to rest an objection on. */
const OFFERED = 40;

/** Raising an objection: what, why, what one asks for, who decides until when. */
export function NewChallenge({ door, plan, today, blank, left, keeping, onAfresh, onSave }: Props) {
  const [now, setNow] = useState(left ?? blank);
  const [wasLeft] = useState(left !== null);
  const set = (part: Partial<Challenge>) => setNow((before) => ({ ...before, ...part }));
  const { about } = now;
  const chosen = about.kind === 'rating' ? null : about.metric;
  useEffect(() => {
    if (!plan) return;
    if (now.rater === '') set({ rater: plan.people.manager });
    const first = plan.metrics[0]?.metric;
    if (chosen === '' && first) set({ about: { kind: 'number', metric: first } });
  }, [plan]);
  useEffect(() => {
    if (wasLeft || about.kind !== 'evidence') return;
    void door.evidenceOf([about.evidence]).then(([row]) => row && set({ cases: caseOf(about.metric, row) }));
  }, []);
  const lack = lackOf(now);
  const away = () => {
    location.hash = '#challenges';
  };
  return (
    <PaperForm
      title={t('challenges_raise')}
      now={now}
      lacks={lack && t(`challenges_lack_${lack}`)}
      onTyped={(challenge) => isBegun(challenge) && keeping.typed(null, challenge)}
      onAfresh={wasLeft ? onAfresh : undefined}
      onSave={() => void onSave({ ...now, ...(plan && { period: { from: plan.from, to: plan.to } }) })}
      onLeave={away}
      onCancel={() => {
        keeping.forget();
        away();
      }}
    >
      <p class="soft">{t('challenges_procedure')}</p>
      {about.kind === 'number' ? (
        <SelectField
          label={t('challenges_which')}
          value={about.metric}
          choices={(plan?.metrics ?? []).map((one) => ({
            value: one.metric,
            text: metricName(one.metric, plan),
          }))}
          onChange={(metric) => set({ about: { kind: 'number', metric } })}
        />
      ) : (
        <p>{aboutText(now, plan)}</p>
      )}
      {about.kind === 'evidence' && (
        <ChallengedEvidence
          title={t('challenges_thePiece')}
          read={() => door.evidenceOf([about.evidence])}
          today={today}
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
      <CaseFields cases={now.cases} onChange={(cases) => set({ cases })} />
      <BothWaysTable door={door} challenge={now} id={undefined} plan={plan} />
      <EvidenceChoice
        key={chosen ?? ''}
        read={() => door.evidenceFor(chosen, OFFERED)}
        chosen={now.evidence}
        onChange={(evidence) => set({ evidence })}
      />
      <PeopleFields challenge={now} onChange={set} />
    </PaperForm>
  );
}
