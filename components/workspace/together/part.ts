import type { TogetherDoor } from './together-door';

/** What every part of this place is given. */
export interface PartProps {
  door: TogetherDoor;
  version: number;
  today: Date;
}
