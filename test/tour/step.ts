import type { Page } from 'puppeteer-core';
import type { Desk, Stage } from '../browser/harness/stage';

/** What one step has to work with, and what it leaves for the next. */
export interface Tour {
  stage: Stage;
  /** where files and pictures go */
  out: string;
  /** the ticket of the story, open in a tab */
  desk: Desk;
  /** number of the second ticket */
  other: number;
  counts: Record<string, number>;
}

/** What a step shows: a page to take a picture of, and a line that says what was found. */
export interface Shown {
  page: Page;
  note: string;
}

/** A step fails by throwing. */
export interface Step {
  name: string;
  play(tour: Tour): Promise<Shown>;
}

export interface Played {
  name: string;
  ok: boolean;
  /** how long the step took, picture left out */
  ms: number;
  picture: string | null;
  note: string;
}

/** Fails with a sentence when something is not as it must be. */
export function must(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence);
}
