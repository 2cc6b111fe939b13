import { fullDay } from '@/components/workspace/plan-print/sheet-texts';
import { t } from '@/lib/platform/i18n';
import { objectionAbout, objectionState } from '../objection-text';
import type { PrintProps } from './print-props';

/** Every objection of either side: what it is about, what was said, who decides until when, and the outcome. */
export function PrintObjections({ material, review, today }: PrintProps) {
  const { objections, employee, manager } = review;
  if (objections.length === 0) return <p>{t('review_objectionsNone')}</p>;
  return (
    <table class="print-table">
      <thead>
        <tr>
          <th scope="col">{t('print_objection')}</th>
          <th scope="col">{t('print_objectionSaid')}</th>
          <th scope="col">{t('print_objectionOutcome')}</th>
        </tr>
      </thead>
      <tbody>
        {objections.map((one) => {
          const { decision } = one;
          const state = objectionState(one, today);
          return (
            <tr key={one.id}>
              <th scope="row">
                {objectionAbout(one, material)}
                <span class="print-under">
                  {t(
                    'review_raisedBy',
                    one.by === 'employee' ? employee.name : manager,
                    fullDay(one.on),
                    t(`challenges_reason_${one.reason}`),
                  )}
                </span>
              </th>
              <td dir="auto">
                <p>{one.statement}</p>
                <p class="print-under">{t('print_asksFor', t(`challenges_treatment_${one.treatment}`))}</p>
              </td>
              <td dir="auto">
                <p>{t(`challenges_state_${state}`, fullDay(one.dueOn))}</p>
                <p>
                  {decision
                    ? t(
                        'review_decision',
                        t(`challenges_decided_${decision.outcome}`),
                        decision.by,
                        fullDay(decision.on),
                        decision.why,
                      )
                    : t('review_toDecide', one.decider || t('review_noName'))}
                </p>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
