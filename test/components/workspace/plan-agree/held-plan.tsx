import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Plan } from '@/lib/model/plan';
import { agreed, plan } from '@/test/components/shared/samples';

/** Holds a plan as the place of the plan does, and lets a test look at it. */
export const desk = { plan: plan(), change: (_plan: Plan): void => undefined };

interface Props {
  first: Plan;
  children: (plan: Plan, change: (plan: Plan) => void) => ComponentChild;
}

export function HeldPlan({ first, children }: Props) {
  const [now, setNow] = useState(first);
  desk.plan = now;
  desk.change = setNow;
  return <>{children(now, setNow)}</>;
}

/** Two scored metrics and one guardrail, between Ana and Dana. */
export function smallPlan(change: Partial<Plan> = {}): Plan {
  return plan({
    people: { employee: 'Ana Ferrer', manager: 'Dana Ruiz' },
    metrics: [
      agreed('M01'),
      agreed('M12', { timing: 'leading' }),
      agreed('M03', { role: 'guardrail', weight: 0 }),
    ],
    ...change,
  });
}
