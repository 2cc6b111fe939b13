import type { CheckinsDoor } from './checkins-door';

/** What every part of this place is handed. */
export interface PartProps {
  door: CheckinsDoor;
  version: number;
  today: Date;
}
