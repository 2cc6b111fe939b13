/** What this place needs of the world. */
export interface FiguresDoor {
  now(): Date;
}
