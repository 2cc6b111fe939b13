import type { FiguresDoor } from '@/components/workspace/figures/figures-door';
import { now } from '@/lib/platform/clock';
import type { World } from './world';

/** The real world behind this place of the workspace. */
export function createFiguresDoor(_world: World): FiguresDoor {
  return { now };
}
