import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { dayText } from '@/components/workspace/papers/day-text';
import { LeftUnsaved } from '@/components/workspace/papers/LeftUnsaved';
import type { Keeping } from '@/components/workspace/papers/use-unsaved';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { aboutText, stateOf } from './challenge-text';
import { wayToRaise } from './new-challenge';

interface Props {
  rows: PaperRow<'challenge'>[] | null;
  plan: Plan | null;
  today: Date;
  keeping: Keeping<'challenge'>;
}

/** Every objection ever raised, newest first; none disappears. */
export function ChallengeList({ rows, plan, today, keeping }: Props) {
  if (!rows) return <Skeleton rows={3} />;
  const left = keeping.left && (
    <LeftUnsaved onForget={keeping.forget}>
      <a class="button" href={wayToRaise(keeping.left.paper.about)}>
        {t('papers_goOn')}
      </a>
    </LeftUnsaved>
  );
  if (rows.length === 0) {
    return (
      left || (
        <EmptyState sentence={t('challenges_empty')}>
          <a class="button primary" href="#challenges/new">
            {t('challenges_raise')}
          </a>
        </EmptyState>
      )
    );
  }
  return (
    <div class="papers">
      {left}
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
