import { dayText } from '@/components/workspace/papers/day-text';
import { number, t, tn } from '@/lib/platform/i18n';
import { experimentDiscipline } from '@/lib/progress/experiment-discipline';
import { papersOf, type ReviewMaterial } from '@/lib/review/material';
import { noon } from './noon';

/**
 * The rule under the row about improvement, and what it is read from: experiments with their hypothesis, measure
 * and what was written down afterwards. Whether an idea worked is not read anywhere here.
 */
export function FailureSafe({ material, today }: { material: ReviewMaterial; today: string }) {
  const { head } = material;
  const experiments = papersOf(material, 'experiment');
  const told = experimentDiscipline(experiments, { from: head.from, to: head.until }, today);
  return (
    <section class="failure-safe stack" aria-label={t('review_failureSafe')}>
      <p class="soft">{t('review_failureSafeRule')}</p>
      {told.n + told.unknown > 0 && (
        <p class="figures">
          {t('review_discipline', number(told.good), number(told.n))}{' '}
          {told.unknown > 0 && tn('review_disciplineRunning', told.unknown)}
        </p>
      )}
      {experiments.length === 0 && <p class="soft">{t('review_noExperiments')}</p>}
      <ul class="stack">
        {experiments.map(({ id, paper }) => (
          <li key={id} class="experiment">
            <p dir="auto">
              <span class="soft figures">{dayText(paper.testOn ?? paper.bottleneckOn, noon(today))}</span>{' '}
              {paper.proposal || paper.bottleneck}
            </p>
            <ul class="dotted">
              {(['hypothesis', 'measure'] as const).map((part) => (
                <li key={part}>{t(paper[part].trim() ? `review_has_${part}` : `review_lacks_${part}`)}</li>
              ))}
              <li>
                {t(
                  paper.result.trim() || paper.lesson.trim() ? 'review_has_written' : 'review_lacks_written',
                )}
              </li>
            </ul>
            {[paper.result, paper.lesson]
              .filter((text) => text.trim() !== '')
              .map((text) => (
                <p key={text} class="soft" dir="auto">
                  {text}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
