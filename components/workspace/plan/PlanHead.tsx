import { Button } from '@/components/shared/Button';
import type { Plan } from '@/lib/model/plan';
import { language, t, tn } from '@/lib/platform/i18n';
import { planTitle } from './plan-title';
import type { KeptPlanState } from './use-kept-plan';

interface Props {
  plan: Plan;
  kept: KeptPlanState;
  blocks: number;
}

/** Which draft this is, how it stands, and that it is put away; with the way back for every edit. */
export function PlanHead({ plan, kept, blocks }: Props) {
  return (
    <div class="plan-head">
      <p class="plan-name">
        <b dir="auto">{planTitle(plan)}</b>
        <span class="soft">{t('plan_draftVersion', plan.version)}</span>
        <a class="state" data-blocked={blocks > 0} href="#plan">
          {blocks > 0 ? tn('plan_blocks', blocks) : t('plan_ready')}
        </a>
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
