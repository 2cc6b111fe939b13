import { dayText } from '@/components/workspace/papers/day-text';
import type { Review } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { noon } from '../noon';
import { markOf } from './edit-marks';

interface Props {
  review: Review;
  evidence: string;
}

/** What the manager asked, and every objection to a piece with what became of it. */
export function ExampleWord({ review, evidence }: Props) {
  const mark = markOf(review, evidence);
  const objections = review.objections.filter(
    ({ about }) => about.kind === 'evidence' && about.evidence === evidence,
  );
  if (mark?.mark !== 'asked' && objections.length === 0) return null;
  return (
    <ul class="example-words">
      {mark?.mark === 'asked' && (
        <li>
          <span class="soft">{t('reviewPage_questionOf', review.manager)}</span>{' '}
          <span dir="auto">{mark.text}</span>
        </li>
      )}
      {objections.map(({ id, by, reason, statement, treatment, decider, dueOn, decision }) => (
        <li key={id}>
          <span class="soft">
            {t(
              `reviewPage_objection_${by}`,
              t(`reviewPage_reason_${reason}`),
              t(`challenges_treatment_${treatment}`),
            )}
          </span>{' '}
          <span dir="auto">{statement}</span>{' '}
          <span class="soft">
            {decision
              ? t(`reviewPage_decided_${decision.outcome}`, decision.by, decision.why)
              : t('reviewPage_decides', decider, dayText(dueOn, noon(review.to)))}
          </span>
        </li>
      ))}
    </ul>
  );
}
