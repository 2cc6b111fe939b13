import type { ChallengesDoor } from '@/components/workspace/challenges/challenges-door';
import { now } from '@/lib/platform/clock';
import type { World } from './world';

/** The real world behind this place of the workspace. */
export function createChallengesDoor(_world: World): ChallengesDoor {
  return { now };
}
