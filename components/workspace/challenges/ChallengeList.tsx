import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { dayText } from '@/components/workspace/papers/day-text';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { aboutText, stateOf } from './challenge-text';

interface Props {
  rows: PaperRow<'challenge'>[] | null;
  plan: Plan | null;
  today: Date;
}

/** Every objection ever raised, newest first; none disappears. */
export function ChallengeList({ rows, plan, today }: Props) {
  if (!rows) return <Skeleton rows={3} />;
  if (rows.length === 0) {
    return (
      <EmptyState sentence={t('challenges_empty')}>
        <a class="button primary" href="#challenges/new">
          {t('challenges_raise')}
        </a>
      </EmptyState>
    );
  }
  return (
    <div class="papers">
      <p class="act-line">
        <a class="button primary" href="#challenges/new">
          {t('challenges_raise')}
        </a>
      </p>
      <ul class="cards">
        {rows.map(({ id, paper }) => (
          <li key={id} class="card paper">
            <ul class="dotted figures">
              <li>{dayText(paper.raisedOn, today)}</li>
              <li>{t(`challenges_state_${stateOf(paper, today)}`, dayText(paper.dueOn, today))}</li>
            </ul>
            <h2>
              <a href={`#challenges/${id}`}>{aboutText(paper, plan)}</a>
            </h2>
            <p class="words clip" dir="auto">
              {paper.statement}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
