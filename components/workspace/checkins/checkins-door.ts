/** What this place needs of the world. */
export interface CheckinsDoor {
  now(): Date;
}
