/** What this place needs of the world. */
export interface ProgressDoor {
  now(): Date;
}
