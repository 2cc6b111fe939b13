import type { AreaDoors } from '@/components/workspace/workspace-door';
import { connectHere } from '@/entrypoints/connect/connect-here';
import { readAgainOn } from '@/lib/messages/ask-tab';
import { browser } from '@/lib/platform/browser';
import { createPlanStore } from '@/lib/platform/plan-store';
import { createChallengesDoor } from './challenges-door';
import { createCheckinsDoor } from './checkins-door';
import { createConnectionsDoor } from './connections/connections-door';
import { createRenewalDoor } from './connections/connections-renewal';
import { telling } from './connections/connections-telling';
import { createFiguresDoor } from './figures/figures-door';
import { later } from './later';
import { createPlanDoor } from './plan/plan-door';
import { createProgressDoor } from './progress-door';
import type { World } from './world';

/** The real world behind each place of the workspace. */
export function createAreaDoors(world: World): AreaDoors {
  const road = connectHere();
  return {
    progress: createProgressDoor(world),
    plan: createPlanDoor(world, road),
    figures: createFiguresDoor(world, road),
    connections: telling(
      createConnectionsDoor(
        road,
        createRenewalDoor(road, createPlanStore(browser.storage.local)),
        browser.storage.onChanged,
      ),
      (host) => readAgainOn(browser.tabs, host),
    ),
    checkins: createCheckinsDoor(world),
    challenges: createChallengesDoor(world),
    sweep: later(async () => (await import('./sweep/sweep-door')).createSweepDoor(world)),
    together: later(async () => (await import('./together/together-door')).createTogetherDoor(world)),
    share: later(async () => (await import('./share/share-door')).createShareDoor(world)),
    review: later(async () => (await import('./review/review-door')).createReviewDoor(world)),
    calibration: later(async () =>
      (await import('./calibration/calibration-door')).createCalibrationDoor(world),
    ),
  };
}
