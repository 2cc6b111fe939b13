import { Button } from '@/components/shared/Button';
import type { Plan } from '@/lib/model/plan';
import { language, t } from '@/lib/platform/i18n';
import type { Finding } from '@/lib/review/finding';
import { readiness } from './finding-place';
import { planTitle } from './plan-title';
import type { KeptPlanState } from './use-kept-plan';

interface Props {
  plan: Plan;
  kept: KeptPlanState;
  findings: readonly Finding[];
  /** the overview says itself how the draft stands */
  brief: boolean;
}

/** Which draft this is, how it stands, and that it is put away; with the way back for every edit. */
export function PlanHead({ plan, kept, findings, brief }: Props) {
  const { blocked, said } = readiness(findings);
  return (
    <div class="plan-head">
      <p class="plan-name">
        <b dir="auto">{planTitle(plan)}</b>
        <span class="soft">{t('plan_draftVersion', plan.version)}</span>
        {!brief && (
          <a class="state" data-blocked={blocked} href="#plan">
            {said}
          </a>
        )}
      </p>
      <p class="plan-keeping">
        <span class="saved figures" role="status">
          {savedLine(kept)}
        </span>
        <Button kind="quiet" disabled={!kept.canUndo} onClick={kept.undo} title={t('plan_undoKey')}>
          {t('plan_undo')}
        </Button>
        <Button kind="quiet" disabled={!kept.canRedo} onClick={kept.redo} title={t('plan_redoKey')}>
          {t('plan_redo')}
        </Button>
      </p>
    </div>
  );
}

function savedLine(kept: KeptPlanState): string {
  if (kept.trouble) return t(kept.trouble);
  if (kept.waiting) return t('plan_saving');
  return kept.savedAt === null ? '' : t('plan_saved', clock(kept.savedAt));
}

function clock(at: string): string {
  return new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}
