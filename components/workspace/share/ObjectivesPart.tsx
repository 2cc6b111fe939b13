import { metricName } from '@/components/shared/metric-name';
import { dayText, isoDay } from '@/components/workspace/papers/day-text';
import { PaperList } from '@/components/workspace/papers/PaperList';
import type { PaperOf } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t, tn } from '@/lib/platform/i18n';
import { ObjectiveForm } from './ObjectiveForm';
import type { StepProps } from './step';

type Objective = PaperOf<'objective'>;

/** What the person wants to get better at, in their own words. */
export function ObjectivesPart({ door, plan, offer, today }: StepProps) {
  return (
    <section class="share-step" aria-labelledby="share-objectives">
      <h2 id="share-objectives">{t('share_step_objectives')}</h2>
      <PaperList
        papers={door.papers}
        noun="objective"
        version={offer.papers.length}
        today={today}
        empty={t('share_noObjectives')}
        add={t('share_addObjective')}
        gone={t('share_objectiveGone')}
        fresh={() => ({
          noun: 'objective',
          on: isoDay(today),
          about: '',
          text: '',
          step: '',
          support: '',
          outcome: null,
          due: null,
          milestones: [],
        })}
        draw={({ paper }) => <ObjectiveLines objective={paper} plan={plan} today={today} />}
        form={(given) => <ObjectiveForm {...given} plan={plan} />}
      />
    </section>
  );
}

function ObjectiveLines({ objective, plan, today }: { objective: Objective; plan: Plan; today: Date }) {
  const { text, step, support, outcome, due, milestones } = objective;
  const lines: [string, string][] = [
    [t('share_objectiveStep'), step],
    [t('share_objectiveSupport'), support],
    [t('share_objectiveOutcome'), outcome ? metricName(outcome, plan) : ''],
    [t('share_objectiveDue'), due ? dayText(due, today) : ''],
  ];
  return (
    <>
      <p class="words" dir="auto">
        {text}
      </p>
      <dl class="said-lines">
        {lines
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      {milestones.length > 0 && (
        <p class="soft figures">
          {tn('share_milestones', milestones.length, milestones.filter(({ done }) => done).length)}
        </p>
      )}
    </>
  );
}
