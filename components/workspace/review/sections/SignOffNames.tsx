import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import { moment, t, tn } from '@/lib/platform/i18n';
import type { SectionProps } from '../section';
import { signingGates } from './signing-gates';

/** The names under the review, the act of signing, handing it over unsigned to talk, and what happens then. */
export function SignOffNames(props: SectionProps) {
  const { review, material, mode, acts } = props;
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const reason = useId();
  const party = mode === 'answer' ? 'employee' : 'manager';
  const blocks = signingGates(props).length;
  const { signatures } = review;
  const [own, other] =
    party === 'employee' ? [review.employee.name, review.manager] : [review.manager, review.employee.name];
  const signed = signatures[party] !== null;
  const isOther = name.trim().toLowerCase() === other.trim().toLowerCase();
  // the employee's name goes under what the manager stands by
  const isEarly = party === 'employee' && signatures.manager === null;
  const why = isEarly
    ? t('review_whyEarly', review.manager)
    : blocks > 0
      ? tn('review_whyBlocked', blocks)
      : name.trim() === ''
        ? t('review_whyNoName')
        : isOther
          ? t('review_whyOther', other)
          : null;

  async function does(act: 'sign' | 'handBack') {
    setBusy(true);
    setTrouble(null);
    const done = await acts[act](name.trim() || own).finally(() => setBusy(false));
    if (!done.ok) setTrouble(t(done.why));
  }

  return (
    <section class="stack names" aria-label={t('review_names')}>
      <h4>{t('review_names')}</h4>
      <ul class="name-lines">
        {(['manager', 'employee'] as const).map((one) => {
          const under = signatures[one];
          return (
            <li key={one}>
              <span class="soft">{t(`papers_party_${one}`)}</span>{' '}
              <span class="figures" dir="auto">
                {under
                  ? t('review_signedBy', under.name, moment(new Date(under.at), material.plan.timeZone))
                  : t('review_notSigned')}
              </span>
            </li>
          );
        })}
      </ul>
      {mode !== 'look' && !signed && (
        <form
          class="signature"
          onSubmit={(event) => {
            event.preventDefault();
            if (!why && !busy) void does('sign');
          }}
        >
          <TextField
            label={t('review_yourName')}
            hint={t(`review_meaning_${party}`)}
            longest={120}
            value={name}
            onChange={setName}
          />
          <div class="acts">
            <Button
              kind="primary"
              type="submit"
              aria-disabled={why || busy ? true : undefined}
              aria-describedby={why ? reason : undefined}
            >
              {t('review_sign')}
            </Button>
            <Button aria-disabled={busy ? true : undefined} onClick={() => !busy && void does('handBack')}>
              {t(`review_handBack_${party}`)}
            </Button>
          </div>
          <p id={reason} class="hint">
            {why ?? ''}
          </p>
        </form>
      )}
      {trouble && (
        <p class="note" role="alert">
          {trouble}
        </p>
      )}
      <p class="soft">{nextText(props)}</p>
    </section>
  );
}

/** What happens next, in words. */
function nextText({ mode, review: { signatures, employee, manager, appeal } }: SectionProps): string {
  if (signatures.manager && signatures.employee)
    return appeal.decider ? tn('review_nextDone', appeal.days, appeal.decider) : t('review_nextClosed');
  if (mode === 'answer') return t('review_nextEmployee', manager);
  return t(signatures.manager ? 'review_nextSigned' : 'review_nextManager', employee.name);
}
