import { Chip } from '@/components/shared/Chip';
import { dayText } from '@/components/workspace/papers/day-text';
import type { Review, ReviewAnswer } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { SaidField } from './SaidField';
import type { ReviewMode } from './section';

interface Props {
  /** what is answered, as the review names it: `rating:<row>`, `metric:<id>`, `gap:<id>`, `evidence:<id>` */
  item: string;
  /** its name, for those who hear the choices without seeing what stands beside them */
  name: string;
  review: Review;
  mode: ReviewMode;
  /** `YYYY-MM-DD` */
  today: string;
  change: (next: Review) => void;
}

const ANSWERS = ['understood', 'question'] as const;

/** The employee's word on one item: asked for while they answer, shown beside it ever after. */
export function AnswerLine({ item, name, review, mode, today, change }: Props) {
  const given = review.answers.find((one) => one.item === item);
  if (mode !== 'answer') return given ? <Given answer={given} review={review} today={today} /> : null;

  function say(next: Pick<ReviewAnswer, 'answer' | 'text'> | null) {
    const rest = review.answers.filter((one) => one.item !== item);
    change({ ...review, answers: next ? [...rest, { item, ...next, on: today }] : rest });
  }

  return (
    <fieldset class="answer-line">
      <legend class="unseen">{t('review_answerTo', name)}</legend>
      <div class="chips">
        {ANSWERS.map((answer) => (
          <Chip
            key={answer}
            on={given?.answer === answer}
            onSwitch={() => say(given?.answer === answer ? null : { answer, text: given?.text ?? '' })}
          >
            {t(`review_answer_${answer}`)}
          </Chip>
        ))}
      </div>
      {given && (
        <SaidField
          label={t(given.answer === 'question' ? 'review_answerQuestion' : 'review_answerWords')}
          plain
          lines={2}
          longest={1000}
          value={given.text}
          onChange={(text) => say({ answer: given.answer, text })}
        />
      )}
    </fieldset>
  );
}

interface GivenProps {
  answer: ReviewAnswer;
  review: Review;
  today: string;
}

function Given({ answer, review, today }: GivenProps) {
  return (
    <p class="answer-given" data-answer={answer.answer}>
      <span class="soft">
        {t(
          `review_answered_${answer.answer}`,
          review.employee.name,
          dayText(answer.on, new Date(`${today}T12:00:00Z`)),
        )}
      </span>{' '}
      <span dir="auto">{answer.text}</span>
    </p>
  );
}
