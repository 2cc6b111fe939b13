import { fullDay } from '@/components/workspace/plan-print/sheet-texts';
import { dateIn } from '@/lib/model/calendar-date';
import type { Party } from '@/lib/model/plan-metric';
import { number, t, tn } from '@/lib/platform/i18n';
import { fingerprint } from './fingerprint';
import { PrintObjections } from './PrintObjections';
import { PrintSaid } from './PrintSection';
import type { PrintProps } from './print-props';

/** Objections and what came of them, where to turn afterwards, and the two names. */
export function PrintSignOff(props: PrintProps) {
  const { review, material } = props;
  const { appeal, answers, employee } = review;
  const questions = answers.filter(({ answer }) => answer === 'question').length;
  return (
    <>
      <PrintObjections {...props} />
      {answers.length > 0 && (
        <PrintSaid
          label={t('review_answers', employee.name)}
          text={t(
            'review_answersCount',
            tn('review_understoodItems', answers.length - questions),
            tn('review_questions', questions),
          )}
        />
      )}
      {/* A name never stands on a page of its own: what it stands under comes along. */}
      <div class="print-keep">
        <PrintSaid
          label={t('review_appeal')}
          text={
            appeal.decider
              ? tn('review_appealSaid', appeal.days, appeal.decider)
              : t('review_appealNobody', number(appeal.days))
          }
        />
        <p class="print-meaning">{t('print_meaning')}</p>
        <div class="print-names">
          {(['employee', 'manager'] as const).map((party) => (
            <Name key={party} party={party} review={review} timeZone={material.plan.timeZone} />
          ))}
        </div>
      </div>
    </>
  );
}

interface NameProps extends Pick<PrintProps, 'review'> {
  party: Party;
  timeZone: string;
}

/** A name with its day and the hash of what it stands under; an empty line while nobody signed. */
function Name({ party, review, timeZone }: NameProps) {
  const under = review.signatures[party];
  const name = party === 'employee' ? review.employee.name : review.manager;
  return (
    <div class="print-name">
      <p class="print-line" dir="auto">
        {under && <b>{under.name}</b>}
        {under && <span class="figures">{fullDay(dateIn(timeZone, new Date(under.at)))}</span>}
      </p>
      <p class="print-who">
        <span>{t(`workspace_party_${party}`)}</span>
        {!under && <span dir="auto">{name}</span>}
        {!under && <span>{t('workspace_print_nameDateSignature')}</span>}
      </p>
      {under && (
        <p class="print-under figures">
          {t('print_signedHash', fingerprint(under.hash), fingerprint(under.signer.x))}
        </p>
      )}
    </div>
  );
}
