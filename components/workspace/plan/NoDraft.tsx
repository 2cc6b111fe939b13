import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { t } from '@/lib/platform/i18n';
import type { PlanDesk } from './use-plan-desk';

/** Nothing is being worked on: a version that was adopted is never edited itself. */
export function NoDraft({ desk }: { desk: PlanDesk }) {
  const { inForce } = desk;
  return (
    <EmptyState sentence={t('plan_noDraft')}>
      {inForce && (
        <Button kind="primary" onClick={() => desk.edit(inForce)}>
          {t('plan_edit')}
        </Button>
      )}
    </EmptyState>
  );
}
