import type { ProgressDoor } from '@/components/workspace/progress/progress-door';
import { now } from '@/lib/platform/clock';
import type { World } from './world';

/** The real world behind this place of the workspace. */
export function createProgressDoor(_world: World): ProgressDoor {
  return { now };
}
