import type { RecordFacts } from '@/lib/model/facts';
import type { Site } from '@/lib/sites/contract';
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
  /** what is known of the visit and not shown */
  known: Known;
}

export interface Known {
  turn: number;
  /** salt of this installation; null: the worker has not been heard yet */
  salt: string | null;
  /** newest facts the ledger holds of the record */
  recordFacts: RecordFacts | null;
}

/** An instant as entries carry it. */
export function stamp(desk: Desk): string {
  return desk.now().toISOString();
}
