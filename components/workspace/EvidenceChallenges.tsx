import { metricName } from '@/components/shared/metric-name';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { stateOf } from './challenges/challenge-text';
import { dayText } from './papers/day-text';

interface Props {
  /** about one piece of evidence */
  challenges: readonly PaperRow<'challenge'>[];
  named: Pick<Plan, 'metrics'>;
  today: Date;
}

/** That a piece was objected to, toward which metric, and where that stands; each leads to the objection. */
export function EvidenceChallenges({ challenges, named, today }: Props) {
  if (challenges.length === 0) return null;
  return (
    <ul class="marks">
      {challenges.map(({ id, paper }) => {
        const state = stateOf(paper, today);
        const stands = t(`challenges_state_${state}`, dayText(paper.dueOn, today));
        return (
          <li key={id} data-state={state}>
            <a href={`#challenges/${id}`}>
              {paper.about.kind === 'rating'
                ? stands
                : t('workspace_challenged', metricName(paper.about.metric, named), stands)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
