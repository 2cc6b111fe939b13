import { Button } from '@/components/shared/Button';
import { Skeleton } from '@/components/shared/Skeleton';
import type { AreaProps } from '@/components/workspace/area';
import { t } from '@/lib/platform/i18n';
import { PlanHead } from './PlanHead';
import { PlanPart } from './PlanPart';
import { PlanTabs } from './PlanTabs';
import type { PlanDoor } from './plan-door';
import { useEditKeys } from './use-edit-keys';
import { usePlanDesk } from './use-plan-desk';

/** The plan: what was agreed, what is being worked on, and the ways from one to the other. */
export function PlanArea({ door, rest, version, today }: AreaProps<PlanDoor>) {
  const desk = usePlanDesk(door, version, today);
  useEditKeys(desk.kept);
  if (desk.state === 'failed') {
    return (
      <div class="trouble" role="alert">
        <p>{t('plan_unread')}</p>
        <Button onClick={() => void desk.load()}>{t('shared_tryAgain')}</Button>
      </div>
    );
  }
  if (desk.state === 'reading') return <Skeleton rows={4} />;
  const { draft, inForce, kept, shelf } = desk;
  const started = draft !== null || inForce !== null;
  return (
    <div class="plan-place">
      {draft && <PlanHead plan={draft} kept={kept} findings={desk.findings} brief={!rest[0]} />}
      {!draft && kept.canUndo && (
        <p class="said-line">
          {t('plan_draftGone')}{' '}
          <Button kind="quiet" onClick={kept.undo}>
            {t('plan_undo')}
          </Button>
        </p>
      )}
      {kept.overtaken && (
        <p class="note" role="status">
          {t('plan_overtaken')}
        </p>
      )}
      {shelf.setAside && (
        <p class="note" role="status">
          {t('plan_setAside')}
        </p>
      )}
      {started && <PlanTabs open={rest[0] ?? ''} />}
      <PlanPart desk={desk} rest={rest} today={today} version={version} />
    </div>
  );
}
