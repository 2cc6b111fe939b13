import { Button } from '@/components/shared/Button';
import { dayText } from '@/components/workspace/papers/day-text';
import type { Challenge, PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t, tn } from '@/lib/platform/i18n';
import { BothWaysTable } from './BothWaysTable';
import { ChallengedEvidence } from './ChallengedEvidence';
import { aboutText, stateOf } from './challenge-text';
import type { ChallengesDoor } from './challenges-door';
import { DecisionForm } from './DecisionForm';

interface Props {
  row: PaperRow<'challenge'>;
  door: ChallengesDoor;
  plan: Plan | null;
  today: Date;
  onSave: (challenge: Challenge) => Promise<string | null>;
}

/** One objection as a document: what was said, what it changes, who decided what. Printable as it stands. */
export function ChallengeView({ row, door, plan, today, onSave }: Props) {
  const { paper } = row;
  const lines: [label: string, value: string][] = [
    [t('challenges_reason'), t(`challenges_reason_${paper.reason}`)],
    [t('challenges_treatment'), t(`challenges_treatment_${paper.treatment}`)],
    [
      t('challenges_raised'),
      t('challenges_byOn', t(`papers_party_${paper.raisedBy}`), dayText(paper.raisedOn, today)),
    ],
    [t('challenges_decider'), paper.decider],
    [t('challenges_rater'), paper.rater],
    [t('challenges_due'), dayText(paper.dueOn, today)],
  ];
  return (
    <article class="challenge document">
      <p class="no-print">
        <a href="#challenges">{t('challenges_all')}</a>
      </p>
      <h2>{aboutText(paper, plan)}</h2>
      <p class="standing-line" data-state={stateOf(paper, today)}>
        {t(`challenges_state_${stateOf(paper, today)}`, dayText(paper.dueOn, today))}
      </p>
      <p class="words" dir="auto">
        {paper.statement}
      </p>
      <dl class="figures">
        {lines
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      <BothWaysTable door={door} challenge={paper} id={row.id} plan={plan} />
      <ChallengedEvidence
        title={t('papers_chooseEvidence')}
        read={() => door.evidenceOf(paper.evidence)}
        today={today}
      />
      {paper.decision ? (
        <section class="decision">
          <h3>{t(`challenges_decided_${paper.decision.outcome}`)}</h3>
          <p dir="auto">{paper.decision.why}</p>
          <p class="soft">{t('challenges_byOn', paper.decision.by, dayText(paper.decision.on, today))}</p>
          <p class="soft">{t('challenges_stays')}</p>
        </section>
      ) : (
        <DecisionForm challenge={paper} today={today} onSave={onSave} />
      )}
      <footer class="acts no-print">
        <Button onClick={() => door.print()}>{t('challenges_print')}</Button>
        <span class="hint">{tn('challenges_versions', row.versions)}</span>
      </footer>
    </article>
  );
}
