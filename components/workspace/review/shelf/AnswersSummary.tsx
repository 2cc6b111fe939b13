import { Button } from '@/components/shared/Button';
import { daysText } from '@/components/shared/calendar';
import { moment, t, tn } from '@/lib/platform/i18n';
import type { OpenedAnswers } from '../review-door';

interface Props {
  opened: OpenedAnswers;
  trouble: string | null;
  today: Date;
  onKeep: () => void;
  onLeave: () => void;
}

/** What an employee answered, before it is taken into the review. */
export function AnswersSummary({ opened, trouble, today, onKeep, onLeave }: Props) {
  const { review, from, madeAt, answers, questions, objections, signed } = opened;
  return (
    <article class="card opened" aria-label={t('reviews_opened')}>
      <h2 dir="auto">{t('reviews_answersOf', from, daysText(review, today))}</h2>
      <ul class="dotted figures">
        <li>{moment(new Date(madeAt))}</li>
        <li>{tn('reviews_answers', answers)}</li>
        <li>{tn('reviews_questions', questions)}</li>
        <li>{tn('reviews_objections', objections)}</li>
        <li>{t(signed ? 'reviews_answersSigned' : 'reviews_answersUnsigned')}</li>
      </ul>
      {trouble && (
        <p class="note" role="alert">
          {t(trouble)}
        </p>
      )}
      <div class="acts">
        <Button kind="primary" onClick={onKeep}>
          {t('reviews_takeAnswers')}
        </Button>
        <Button onClick={onLeave}>{t('reviews_dontKeep')}</Button>
      </div>
    </article>
  );
}
