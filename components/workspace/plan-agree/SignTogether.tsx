import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { dayText } from '@/components/workspace/plan/plan-title';
import { dateIn } from '@/lib/model/calendar-date';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { AcceptanceTable } from './AcceptanceTable';
import { SignatureForm } from './SignatureForm';
import type { SigningViewProps } from './SigningView';
import { type Signature, sameDraft, signed } from './signing';

interface Props extends SigningViewProps {
  /** findings that stand in the way */
  blocks: number;
}

/** Who has signed so far, and what it was they signed. */
interface First {
  by: Signature;
  plan: Plan;
  /** the device was handed over */
  handed: boolean;
}

/** Both at one screen: accept metric by metric, sign, hand the device over, sign. */
export function SignTogether({ plan, onChange, today, onAdopt, blocks }: Props) {
  const [first, setFirst] = useState<First | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const on = dateIn(plan.timeZone, today);
  // Who signed has signed these words and no others.
  const held = first && sameDraft(first.plan, plan) ? first : null;
  const step = !held ? 'first' : held.handed ? 'second' : 'handOver';
  // At once: a moment later it would take the focus from a name being typed.
  useLayoutEffect(() => {
    if (step !== 'first') heading.current?.focus();
  }, [step]);

  async function adopt(name: string) {
    if (!held) return;
    const done = await onAdopt(signed(plan, { employee: held.by, manager: { name, on } }, 'together'));
    setWhy(done.ok ? null : done.why);
  }

  if (!held) {
    return (
      <>
        <AcceptanceTable plan={plan} today={today} onChange={onChange} parties={['employee', 'manager']} />
        {first && <p class="note">{t('workspace_sign_changed', first.by.name)}</p>}
        <SignatureForm
          party="employee"
          expected={plan.people.employee}
          other={null}
          blocks={blocks}
          onSign={(name) => setFirst({ by: { name, on }, plan, handed: false })}
        />
      </>
    );
  }
  const manager = plan.people.manager || t('workspace_party_manager');
  return (
    <>
      <p class="sign-done">{t('workspace_sign_signedBy', held.by.name, dayText(held.by.on, today))}</p>
      {step === 'handOver' ? (
        <section class="sign-hand" aria-labelledby="sign-hand">
          <h3 id="sign-hand" ref={heading} tabIndex={-1}>
            {t('workspace_sign_handOver', manager)}
          </h3>
          <p>{t('workspace_sign_handOverText')}</p>
          <div class="sign-acts">
            <Button kind="primary" onClick={() => setFirst({ ...held, handed: true })}>
              {t('workspace_sign_iAm', manager)}
            </Button>
            <Button kind="quiet" onClick={() => setFirst(null)}>
              {t('workspace_sign_withdraw')}
            </Button>
          </div>
        </section>
      ) : (
        <section class="sign-second" aria-labelledby="sign-second">
          <h3 id="sign-second" ref={heading} tabIndex={-1}>
            {t('workspace_sign_second')}
          </h3>
          <SignatureForm
            party="manager"
            expected={plan.people.manager}
            other={held.by.name}
            blocks={blocks}
            onSign={(name) => void adopt(name)}
          />
          <Button kind="quiet" onClick={() => setFirst(null)}>
            {t('workspace_sign_withdraw')}
          </Button>
        </section>
      )}
      {why && (
        <p class="note" role="alert">
          {t(why)}
        </p>
      )}
    </>
  );
}
