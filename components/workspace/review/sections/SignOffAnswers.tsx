import { dayText } from '@/components/workspace/papers/day-text';
import { t, tn } from '@/lib/platform/i18n';
import type { SectionProps } from '../section';
import { itemName, itemsToAnswer } from './answer-items';
import { noon } from './noon';

/** What the employee answered so far, questions first; while they answer, what still waits for a word of theirs. */
export function SignOffAnswers({ material, review, mode, acts, today }: SectionProps) {
  const silent = itemsToAnswer(review).filter(({ item }) => !review.answers.some((one) => one.item === item));
  const questions = review.answers.filter(({ answer }) => answer === 'question');
  const understood = review.answers.length - questions.length;
  if (review.answers.length === 0 && mode !== 'answer') return null;
  return (
    <section class="stack" aria-label={t('review_answers', review.employee.name)}>
      <h4>{t('review_answers', review.employee.name)}</h4>
      <p class="figures">
        {t(
          'review_answersCount',
          tn('review_understoodItems', understood),
          tn('review_questions', questions.length),
        )}
      </p>
      <ul class="stack">
        {questions.map((one) => (
          <li key={one.item} dir="auto">
            <b>{itemName(one.item, review, material)}</b>{' '}
            <span class="soft figures">{dayText(one.on, noon(today))}</span> {one.text}
          </li>
        ))}
      </ul>
      {mode === 'answer' && silent.length > 0 && (
        <>
          <p class="soft">{tn('review_silent', silent.length)}</p>
          <ul class="waiting">
            {silent.map(({ item, section }) => (
              <li key={item}>
                <a href={acts.wayTo(section)}>{itemName(item, review, material)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
