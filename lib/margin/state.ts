import type { Drawn } from '@/lib/messages/table';
import type { MetricId, Outcome } from '@/lib/model/evidence';
import type { RecordRef } from '@/lib/model/record';
import type { Touch } from '@/lib/model/touch';
import type { Draft, MarginSettings } from '@/lib/model/working';
import type { Offer } from '@/lib/reading/offer';
import type { Sheet } from '@/lib/reading/sheet';
import type { Interaction, Lack } from '@/lib/sites/contract';

/** What is being written in the composer. */
export interface Composing extends Offer {
  /** id of the evidence to be; also of its draft */
  id: string;
  /** null: the record as a whole */
  about: Interaction | null;
  /** why the bar the person pressed cannot be lifted */
  fixed: string | null;
  words: string;
  /** what of the own words will be masked, as it stands there */
  wordMasks: string[];
  /** the one suggestion drawn in pencil: pressing "keep" accepts it, one click takes it out */
  pencilled: MetricId | null;
  /** what the person pressed */
  chosen: MetricId[];
  outcome: Outcome | null;
  colleague: boolean;
  story: boolean;
  /** what was agreed on, or made ahead of need; null: nothing */
  touch: Touch | null;
  /** brought back from an earlier visit */
  restored: boolean;
  /** the last words were acknowledged as saved */
  saved: boolean;
  keeping: boolean;
  /** sent without an answer: it may be kept already, so only the same entry is sent again */
  locked: boolean;
  /** key of the sentence that says why it was not kept */
  problem: string | null;
}

/** The line after an act, with its way back. */
export type LastAct =
  | {
      what: 'kept';
      evidence: string;
      /** of the metrics it was kept toward; none when it was sent in an earlier visit */
      names: string[];
      undoing: boolean;
      problem: boolean;
    }
  | { what: 'undone' };

export type RecordPhase = 'none' | 'switching' | 'reading' | 'ready' | 'failed';

/** Everything the margin shows. Replaced, never changed in place. */
export interface MarginState {
  record: RecordRef | null;
  phase: RecordPhase;
  /** why the record could not be read, when `failed` */
  lack: Lack | null;
  /** reading for longer than 150 ms */
  slow: boolean;
  /** the record as the worker read it */
  sheet: Sheet | null;
  /** figures and list of it, ready to be put on screen */
  drawn: Drawn | null;
  /** how many pieces of evidence are kept of it */
  tagged: number;
  /** the tab's name, which says so */
  tab: string;
  /** half written and set aside */
  draft: Draft | null;
  settings: MarginSettings;
  /** the settings are the person's own: before that nothing is drawn, so that nothing jumps */
  settled: boolean;
  composing: Composing | null;
  last: LastAct | null;
  /** the extension under this page was replaced */
  detached: boolean;
  /** the extension was replaced, and this is the new one going on in the same page */
  recovered: boolean;
  /** the worker does not answer */
  silent: boolean;
  /** a dialog of the host is open */
  yielding: boolean;
  /** something keeps covering the panel */
  covered: boolean;
}

/** What a person can do in the margin. Components call these and nothing else. */
export interface MarginActs {
  open(): void;
  collapse(): void;
  hideHere(): void;
  reload(): void;
  readAgain(): void;
  /** opens our own page about the org in view */
  connect(): void;
  /** @param touch one that is switched on from the start */
  tag(key: string | null, touch?: Touch): void;
  write(words: string): void;
  flipMetric(metric: MetricId): void;
  setOutcome(outcome: Outcome): void;
  flip(flag: 'colleague' | 'story'): void;
  /** @param stays only its day changes */
  flipTouch(touch: Touch, stays?: boolean): void;
  flipMask(piece: number): void;
  /** masks the typed words, else what is selected in the preview */
  mask(): void;
  quote(on: boolean): void;
  keep(): void;
  cancel(): void;
  discard(): void;
  resume(): void;
  undo(): void;
}

export const emptyState: MarginState = {
  record: null,
  phase: 'none',
  lack: null,
  slow: false,
  sheet: null,
  drawn: null,
  tagged: 0,
  tab: '',
  draft: null,
  settings: { hidden: false, open: false, top: null, side: 'right', referenceOnly: false },
  settled: false,
  composing: null,
  last: null,
  detached: false,
  recovered: false,
  silent: false,
  yielding: false,
  covered: false,
};
