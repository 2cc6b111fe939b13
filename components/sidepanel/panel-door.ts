import type { PopupDoor } from '@/components/popup/popup-door';
import type { Trouble } from '@/components/shared/trouble';
import type { MetricId, Outcome } from '@/lib/model/evidence';
import type { RecordRef } from '@/lib/model/record';
import type { Touch } from '@/lib/model/touch';

/** What a person notes about a record that cannot be read from here. */
export interface ByHand {
  record: RecordRef;
  words: string;
  metrics: MetricId[];
  outcome: Outcome | null;
  colleague: boolean;
  story: boolean;
  touch: Touch | null;
}

/** The world as the side panel sees it: the popup's, beside whatever tab is in front. */
export interface PanelDoor extends PopupDoor {
  /** host names that evidence was kept on, the newest first */
  hosts(): Promise<string[]>;
  /** the record that an address means; or, with a host, a bare number there */
  recordOf(text: string, host: string): RecordRef | null;
  /** the words as they will be kept: addresses, numbers and secrets masked */
  masked(words: string): string;
  /** null when it was kept, else what went wrong; safe to repeat with the same id */
  keepByHand(id: string, noted: ByHand): Promise<Trouble | null>;
  newId(): string;
}
