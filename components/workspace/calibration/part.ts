import type { CalibrationDoor } from './calibration-door';

/** What every part of this place is given. */
export interface PartProps {
  door: CalibrationDoor;
  version: number;
  today: Date;
}
