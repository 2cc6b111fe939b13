import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { ReviewPage } from '@/components/workspace/review/ReviewPage';
import { useKeptReview } from '@/components/workspace/review/use-kept-review';
import { dateIn } from '@/lib/model/calendar-date';
import type { ReviewSection } from '@/lib/model/review-template';
import { t, tn } from '@/lib/platform/i18n';
import { answerState } from './review-state';
import type { ReviewBack, ShareDoor } from './share-door';

interface Props {
  door: ShareDoor;
  back: ReviewBack;
  section: string | undefined;
  version: number;
  today: Date;
}

/** The employee's turn: an answer per item, objections, their name under it. */
export function AnswerReview({ door, back, section, today }: Props) {
  const { row, material, template } = back;
  const store = useMemo(
    () => ({ save: (review: typeof row.paper.review) => door.saveAnswers(row.id, review), now: door.now }),
    [row.id],
  );
  const kept = useKeptReview(store, row.paper.review);
  const { review } = kept;
  const open = template.sections.find((one) => one === section) ?? template.sections[0] ?? 'map';
  const wayTo = (next: ReviewSection): string => `#share/review/${row.id}/${next}`;
  const state = answerState(review);
  return (
    <ReviewPage
      material={material}
      review={review}
      template={template}
      mode={review.signatures.employee ? 'look' : 'answer'}
      trust={{ fingerprint: '', doubt: null }}
      kept={kept}
      section={open}
      onSection={(next) => {
        location.hash = wayTo(next);
      }}
      change={kept.change}
      acts={{
        async sign(name) {
          await kept.flush();
          const done = await door.signReview(row.id, review, name);
          if (!done.ok) return done;
          kept.reset(done.result);
          return { ok: true };
        },
        async handBack(name) {
          await kept.flush();
          const done = await door.handBack(row.id, review, name);
          return done.ok ? { ok: true } : done;
        },
        print: door.print,
        newId: door.newId,
        wayTo,
      }}
      today={dateIn(material.plan.timeZone, today)}
    >
      <div class="answer-head no-print">
        <a href="#share">{t('share_all')}</a>
        <span class="soft">{t(`share_state_${state}`)}</span>
        <Button onClick={door.print}>{t('share_print')}</Button>
      </div>
      {back.gone > 0 && <p class="note">{tn('share_goneSince', back.gone)}</p>}
      {back.figuresAnew && <p class="note">{t('share_figuresAnew')}</p>}
    </ReviewPage>
  );
}
