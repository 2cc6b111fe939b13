import type { Plan } from '@/lib/model/plan';
import type { Finding } from '@/lib/review/finding';
import { blocking, placeOf } from './finding-place';

/** What happened beside the plan. */
export interface SetUpFacts {
  /** at least one piece kept */
  hasEvidence: boolean;
  hasCheckIn: boolean;
  /** an experiment, initiative or lesson was written down */
  hasDevelopment: boolean;
}

type StepName = 'map' | 'metrics' | 'balance' | 'feedback' | 'develop';

/** One step of setting up. Its texts stand under `plan_step_<name>` and `plan_step_<name>_next`. */
export interface SetUpStep {
  step: StepName;
  done: boolean;
  /** where it is done */
  href: string;
}

/** The five steps in the order in which a plan comes to life, and which of them are done. */
export function setUpSteps(plan: Plan, findings: readonly Finding[], facts: SetUpFacts): SetUpStep[] {
  const open = blocking(findings).map(placeOf);
  const hasScored = plan.metrics.some(({ role }) => role === 'scored');
  const { hasEvidence, hasCheckIn, hasDevelopment } = facts;
  return [
    { step: 'map', done: plan.map.links.length > 0 && !open.includes('#plan/map'), href: '#plan/map' },
    {
      step: 'metrics',
      done: hasScored && !open.some((place) => place.startsWith('#plan/metrics/')),
      href: '#plan/metrics',
    },
    { step: 'balance', done: hasScored && !open.includes('#plan/metrics'), href: '#plan/metrics' },
    {
      step: 'feedback',
      done: hasEvidence && hasCheckIn,
      href: hasEvidence ? '#checkins' : '#evidence',
    },
    { step: 'develop', done: hasDevelopment, href: '#checkins/experiments' },
  ];
}
