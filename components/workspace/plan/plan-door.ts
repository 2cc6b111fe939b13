/** What this place needs of the world. */
export interface PlanDoor {
  now(): Date;
}
