import type { Entry, PageEntry } from '@/lib/model/entry';
import type { Evidence, MetricId } from '@/lib/model/evidence';
import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';
import type { RecordRef } from '@/lib/model/record';
import type { Draft, MarginSettings } from '@/lib/model/working';

export type { Draft, MarginSettings, PageEntry };

/** The one message road: page to worker. Three names up, one name down. */
export interface PageMessages {
  /** append entries; safe to repeat with the same ids */
  append: { request: { entries: PageEntry[] }; answer: Appended };
  /** what the worker knows about the record in view */
  recall: { request: { record: RecordRef | null; host: string }; answer: Recalled };
  /** working state of the margin: where it sits, what is half written */
  remember: { request: Remembered; answer: { ok: true } };
}
export type PageMessageName = keyof PageMessages;

export type Appended =
  | { ok: true; seqs: number[]; head: Entry['hash'] }
  | { ok: false; why: 'invalid' | 'busy' | 'full' | 'readOnly' | 'refused'; kept: boolean };

/** A tagged piece as the margin lists it. */
export interface TaggedHere {
  id: string;
  interaction: Evidence['interaction'];
  words: string;
  metrics: MetricId[];
  capturedAt: string;
  interactionFacts: InteractionFacts | null;
  /** what the record showed when it was tagged */
  facts?: RecordFacts;
}

/** A metric as a chip. Texts come from the message file under `metric_<id>`. */
export interface MetricChoice {
  metric: MetricId;
  role: 'scored' | 'guardrail' | 'context';
}

export interface Recalled {
  tagged: TaggedHere[];
  /** the newest facts stored of this record, null when nothing on it was tagged */
  recordFacts: RecordFacts | null;
  draft: Draft | null;
  /** metrics of the plan in force; the trial preset's when there is no plan yet */
  metrics: MetricChoice[];
  settings: MarginSettings;
  /** salt of this installation for customer pseudonyms, 32 hex digits */
  salt: string;
  version: string;
}

export type Remembered =
  | { what: 'settings'; host: string; settings: Partial<MarginSettings> }
  | { what: 'draft'; record: RecordRef; draft: Draft | null };

/** The one name down: the popup or the shortcut asks the margin in the active tab to act. */
export interface TabMessages {
  act: {
    request: { act: 'tag' | 'show' | 'reset' | 'look' };
    answer: PageState;
  };
}

/** What the margin in a tab can say of itself. */
export interface PageState {
  record: RecordRef | null;
  title: string | null;
  customer: string | null;
  state: 'ready' | 'noRecord' | 'switching' | 'signedOut' | 'degraded' | 'hidden';
  health: { adapter: string; parts: { part: string; state: string }[] } | null;
}
