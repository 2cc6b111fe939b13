import type { Site } from '@/lib/sites/contract';
import type { Visit } from './fetch-for-visit';
import type { Store } from './store';

/** What every part of the margin works with. */
export interface Desk {
  site: Site;
  window: Window;
  store: Store;
  now(): Date;
  /** whether this turn's record is still the one in view */
  isCurrent(turn: number): boolean;
  /** puts the focus on the element named so in the margin, or on the button beside that reply */
  focus(name: string): void;
  /** shows what is kept by now */
  redraw(): void;
  /** gives the margin its looks, once they have come */
  dress(styles: readonly string[]): void;
  /** what is known of the visit and not shown */
  known: Known;
}

export interface Known {
  turn: number;
  /** what was fetched of the record in view */
  visit: Visit;
  /** the style sheets have come */
  dressed: boolean;
}

/** An instant as entries carry it. */
export function stamp(desk: Desk): string {
  return desk.now().toISOString();
}
