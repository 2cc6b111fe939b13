import type { PlanDoor } from '@/components/workspace/plan/plan-door';
import { now } from '@/lib/platform/clock';
import type { World } from './world';

/** The real world behind this place of the workspace. */
export function createPlanDoor(_world: World): PlanDoor {
  return { now };
}
