import { useEffect, useState } from 'preact/hooks';
import type { Plan } from '@/lib/model/plan';
import type { Finding } from '@/lib/review/finding';
import type { PlanDoor } from '../plan-door';
import { SetUpChecklist } from '../SetUpChecklist';
import type { SetUpFacts } from '../set-up-steps';

interface Props {
  plan: Plan;
  findings: readonly Finding[];
  door: Pick<PlanDoor, 'facts'>;
  version: number;
}

const nothing: SetUpFacts = { hasEvidence: false, hasCheckIn: false, hasDevelopment: false };

/** The set-up checklist with what happened beside the plan. */
export function SetUp({ plan, findings, door, version }: Props) {
  const [facts, setFacts] = useState(nothing);
  useEffect(() => {
    void door.facts().then(setFacts, () => setFacts(nothing));
  }, [door, version]);
  return <SetUpChecklist plan={plan} findings={findings} facts={facts} />;
}
