import type { Interaction } from '@/lib/sites/contract';

/** An interaction with its text, which stays in the closure of the reading. */
export interface Found extends Interaction {
  text: string;
}

/** Whose eyes: their id tells what they wrote themselves, their zone which day it was. */
export interface Eyes {
  me: string;
  zone: string;
  now: Date;
}

/** The most characters of one text that are read at all. */
const MOST = 65_536;

/** A heading and a body as one text. */
export function joinTexts(...texts: (string | null)[]): string {
  return texts
    .filter((text) => text?.trim())
    .join('\n\n')
    .slice(0, MOST);
}

/** Newest first; of what happened at one moment the order of the lists stays. */
export function newestFirst(found: Found[]): Found[] {
  return [...found].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
