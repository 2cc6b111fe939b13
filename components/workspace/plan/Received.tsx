import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import { ReceivedPlanView } from '@/components/workspace/plan-agree/ReceivedPlanView';
import { t } from '@/lib/platform/i18n';
import type { PlanDesk } from './use-plan-desk';

/** A plan somebody sent, with its answers put away as they are given. */
export function Received({ desk, today }: { desk: PlanDesk; today: Date }) {
  const { door, shelf, load } = desk;
  const [trouble, setTrouble] = useState<string | null>(null);
  const { received } = shelf;
  if (!received) {
    return (
      <EmptyState sentence={t('plan_noneReceived')}>
        <a class="button plain" href="#plan">
          {t('plan_tab_overview')}
        </a>
      </EmptyState>
    );
  }
  const now = () => door.now().toISOString();
  return (
    <>
      {trouble && (
        <p class="note" role="alert">
          {t(trouble)}
        </p>
      )}
      <ReceivedPlanView
        key={received.file.hash}
        received={received}
        today={today}
        onKeep={async (answers) => {
          const done = await door.saveReceived({ ...received, answers, savedAt: now() });
          setTrouble(done.ok ? null : done.why);
        }}
        onSend={async (answers, name) => {
          const done = await door.saveAnswers({ ...received, answers }, name);
          return t(done.ok ? 'plan_answersSaved' : done.why);
        }}
        onPutAway={async () => {
          await door.saveReceived(null);
          await load();
          location.hash = '#plan';
        }}
      />
    </>
  );
}
