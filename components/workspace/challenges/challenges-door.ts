/** What this place needs of the world. */
export interface ChallengesDoor {
  now(): Date;
}
