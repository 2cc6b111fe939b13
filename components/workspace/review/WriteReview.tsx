import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { dateIn } from '@/lib/model/calendar-date';
import type { Review } from '@/lib/model/review';
import type { ReviewSection } from '@/lib/model/review-template';
import { t, tn } from '@/lib/platform/i18n';
import { PrintedReview } from './PrintedReview';
import { ReviewPage } from './ReviewPage';
import type { ReviewDoor, ReviewOnDesk } from './review-door';
import { useKeptReview } from './use-kept-review';
import { gatesIn, progressIn } from './work-out';

interface Props {
  door: ReviewDoor;
  desk: ReviewOnDesk;
  section: string | undefined;
  today: Date;
}

/** The manager's turn: written until it is signed, put away at every change. */
export function WriteReview({ door, desk, section, today }: Props) {
  const { line, material, template } = desk;
  const day = dateIn(material.plan.timeZone, today);
  const blocking = (review: Review) => {
    const progress = progressIn(material, review);
    const gates = gatesIn({ material, review, template, progress, today: day, doubt: line.doubt });
    return gates.filter(({ blocks }) => blocks).length;
  };
  const store = useMemo(
    () => ({ now: door.now, save: (review: Review) => door.save(review, blocking(review)) }),
    [door, material],
  );
  const kept = useKeptReview(store, desk.review);
  const { review } = kept;
  const { manager, employee } = review.signatures;
  const open = template.sections.find((one) => one === section) ?? template.sections[0] ?? 'signOff';
  const wayTo = (next: ReviewSection) => `#reviews/${review.id}/${next}`;
  const newest = line.bundles.at(-1);
  if (section === 'print') {
    return (
      <PrintedReview
        back={wayTo(open)}
        today={day}
        {...{ material, review, template }}
        onPrint={door.print}
      />
    );
  }
  return (
    <ReviewPage
      material={material}
      review={review}
      template={template}
      mode={manager ? 'look' : 'write'}
      trust={{ fingerprint: desk.fingerprint, doubt: line.doubt }}
      kept={manager ? undefined : kept}
      section={open}
      onSection={(next) => {
        location.hash = wayTo(next);
      }}
      change={kept.change}
      acts={{
        async sign(name) {
          if (blocking(review) > 0) return { ok: false, why: 'reviews_blocked' };
          await kept.flush();
          const done = await door.sign(review, name);
          if (done.ok) kept.reset(done.result);
          return done.ok ? { ok: true } : done;
        },
        async handBack(name) {
          await kept.flush();
          const done = await door.handBack(review, name);
          return done.ok ? { ok: true } : done;
        },
        print: () => {
          location.hash = `#reviews/${review.id}/print`;
        },
        newId: door.newId,
        wayTo,
      }}
      today={day}
    >
      <p class="review-ways no-print">
        <a href="#reviews">{t('reviews_all')}</a>
        <a href={`#reviews/${review.id}/print`}>{t('reviews_print')}</a>
      </p>
      {newest && newest.gone > 0 && <p class="note">{tn('reviews_goneSince', newest.gone)}</p>}
      {manager && (
        <p class="review-closed">
          <span>{t(employee ? 'reviews_closed' : 'reviews_waiting', review.employee.name)}</span>
          {!employee && (
            <Button
              onClick={() => kept.change({ ...review, signatures: { ...review.signatures, manager: null } })}
            >
              {t('reviews_takeBack')}
            </Button>
          )}
        </p>
      )}
    </ReviewPage>
  );
}
