import type { AreaDoors } from '@/components/workspace/workspace-door';
import { createChallengesDoor } from './challenges-door';
import { createCheckinsDoor } from './checkins-door';
import { createFiguresDoor } from './figures-door';
import { createPlanDoor } from './plan-door';
import { createProgressDoor } from './progress-door';
import type { World } from './world';

/** The real world behind each place of the workspace. */
export function createAreaDoors(world: World): AreaDoors {
  return {
    progress: createProgressDoor(world),
    plan: createPlanDoor(world),
    figures: createFiguresDoor(world),
    checkins: createCheckinsDoor(world),
    challenges: createChallengesDoor(world),
  };
}
