import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { Finding } from '@/lib/review/finding';
import { FindingList } from '../FindingList';
import { readiness } from '../finding-place';
import type { PlanDone } from '../plan-door';

interface Props {
  plan: Plan;
  findings: Finding[];
  /** null: two people agreed to what holds, so this one needs both too */
  onTrial: (() => Promise<PlanDone>) | null;
  onDiscard: () => void;
}

/** The draft as it stands: what is in the way of signing, and the ways on. */
export function DraftCard({ plan, findings, onTrial, onDiscard }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const { blocked, said } = readiness(findings);
  const rejected = findings.some((one) => one.result === 'reject');
  async function adopt() {
    const done = await onTrial?.();
    setTrouble(done && !done.ok ? done.why : null);
  }
  return (
    <section class="plan-card" aria-labelledby="plan-draft">
      <h2 id="plan-draft" class="section-label">
        {t('plan_draft')}
      </h2>
      <p class="draft-state" data-blocked={blocked}>
        {said}
      </p>
      <p class="plan-acts">
        <a class={`button ${blocked ? 'plain' : 'primary'}`} href="#plan/agree">
          {t('plan_agree')}
        </a>
        <a class={`button ${blocked ? 'primary' : 'plain'}`} href="#plan/metrics">
          {t('plan_goOn')}
        </a>
        {onTrial && (
          <Button disabled={rejected} onClick={() => void adopt()}>
            {t('plan_useAsTrial')}
          </Button>
        )}
        <a class="button quiet" href="#plan/role">
          {t('plan_startFromRole')}
        </a>
        <Button kind="quiet" onClick={onDiscard}>
          {t('plan_discard')}
        </Button>
      </p>
      {onTrial && <p class="hint">{t(rejected ? 'plan_trialRejected' : 'plan_trialHint')}</p>}
      {trouble && (
        <p class="note" role="alert">
          {t(trouble)}
        </p>
      )}
      {findings.length > 0 && <FindingList plan={plan} findings={findings} />}
    </section>
  );
}
