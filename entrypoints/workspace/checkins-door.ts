import type { CheckinsDoor } from '@/components/workspace/checkins/checkins-door';
import { now } from '@/lib/platform/clock';
import type { World } from './world';

/** The real world behind this place of the workspace. */
export function createCheckinsDoor(_world: World): CheckinsDoor {
  return { now };
}
