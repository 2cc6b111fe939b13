import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { dayText } from '@/components/workspace/papers/day-text';
import type { Objection } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { isSamePerson } from '../new-objection';
import { objectionAbout, objectionState } from '../objection-text';
import type { SectionProps } from '../section';
import { withPart } from './edit-review';
import { noon } from './noon';
import { ObjectionDecision } from './ObjectionDecision';
import { RaiseObjection } from './RaiseObjection';

/** Every objection to a figure, a piece or a rating: what was said, who decides until when, and what came of it. */
export function SignOffObjections(props: SectionProps) {
  const { material, review, mode, change, today } = props;
  const { objections } = review;
  const set = (next: Objection[]) => change({ ...review, objections: next });
  return (
    <section class="stack objections" aria-label={t('review_objections')}>
      <h4>{t('review_objections')}</h4>
      <p class="soft">{t('review_objectionProcedure')}</p>
      {objections.length === 0 && <p>{t('review_objectionsNone')}</p>}
      <ul class="cards">
        {objections.map((one) => (
          <li key={one.id} class="card stack">
            <ObjectionLines objection={one} {...{ material, review, today }} />
            {mode === 'write' && !one.decision && (
              <ObjectionDecision
                objection={one}
                mayDecide={(name) => !isSamePerson(name, review.manager)}
                today={today}
                onDecide={(decision) => set(withPart(objections, one.id, { decision }))}
              />
            )}
            {mode === 'answer' && one.by === 'employee' && !one.decision && (
              <Withdraw onWithdraw={() => set(objections.filter(({ id }) => id !== one.id))} />
            )}
          </li>
        ))}
      </ul>
      {mode === 'answer' && <RaiseObjection {...props} />}
    </section>
  );
}

function ObjectionLines({
  objection,
  material,
  review,
  today,
}: { objection: Objection } & Pick<SectionProps, 'material' | 'review' | 'today'>) {
  const { by, reason, treatment, statement, decider, on, dueOn, decision } = objection;
  const day = (date: string) => dayText(date, noon(today));
  const state = objectionState(objection, today);
  const raiser = by === 'employee' ? review.employee.name : review.manager;
  return (
    <>
      <h5>{objectionAbout(objection, material)}</h5>
      <p class="soft figures">{t('review_raisedBy', raiser, day(on), t(`challenges_reason_${reason}`))}</p>
      <p dir="auto">{statement}</p>
      <p class="figures" data-state={state}>
        {t(
          'review_objectionStands',
          t(`challenges_treatment_${treatment}`),
          t(`challenges_state_${state}`, day(dueOn)),
        )}
      </p>
      {decision ? (
        <p dir="auto" class="decided">
          {t(
            'review_decision',
            t(`challenges_decided_${decision.outcome}`),
            decision.by,
            day(decision.on),
            decision.why,
          )}
        </p>
      ) : (
        <p class="soft">{t('review_toDecide', decider || t('review_noName'))}</p>
      )}
    </>
  );
}

/** Asks once more, since the objection leaves the answer for good. */
function Withdraw({ onWithdraw }: { onWithdraw: () => void }) {
  const [asked, setAsked] = useState(false);
  return (
    <div class="acts">
      <Button kind="quiet" onClick={() => (asked ? onWithdraw() : setAsked(true))}>
        {t(asked ? 'review_withdrawSure' : 'review_withdraw')}
      </Button>
    </div>
  );
}
