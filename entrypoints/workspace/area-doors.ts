import type { AreaDoors } from '@/components/workspace/workspace-door';
import { connectHere } from '@/entrypoints/connect/connect-here';
import { readAgainOn } from '@/lib/messages/ask-tab';
import { browser } from '@/lib/platform/browser';
import { createPlanStore } from '@/lib/platform/plan-store';
import { createChallengesDoor } from './challenges-door';
import { createCheckinsDoor } from './checkins-door';
import { createConnectionsDoor } from './connections-door';
import { createRenewalDoor } from './connections-renewal';
import { telling } from './connections-telling';
import { createFiguresDoor } from './figures-door';
import { createPlanDoor } from './plan-door';
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
  };
}
