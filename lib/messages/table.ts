import type { Evidence, MetricId } from '@/lib/model/evidence';
import type { InteractionFacts } from '@/lib/model/facts';
import type { Fetched } from '@/lib/model/fetched';
import type { Keeping, Undoing } from '@/lib/model/keeping';
import type { RecordRef } from '@/lib/model/record';
import type { Draft, MarginSettings } from '@/lib/model/working';
import type { News } from '@/lib/reading/news';
import type { Asked, Offer } from '@/lib/reading/offer';
import type { Wanted } from '@/lib/reading/replay-get';
import type { Sheet } from '@/lib/reading/sheet';
import type { Reply } from '@/lib/sites/contract';

export type { Draft, MarginSettings };

/**
 * The one message road: page to worker. Six names up, two names down. The page fetches and shows; the
 * worker reads, masks, suggests and keeps. What needs a reading that the worker no longer holds is
 * answered with what to fetch, and asked again with it: the worker may be stopped between any two messages.
 */
export interface PageMessages {
  /** what the worker knows about the record in view, without reading it */
  recall: { request: { record: RecordRef | null; host: string; styles: boolean }; answer: Recalled };
  /** the record as the margin shows it */
  read: {
    request: { record: RecordRef } & ByReading;
    answer: Wants | { sheet: Sheet; visit: Visited; drawn: Drawn };
  };
  /** what a composer starts with; null when the record has no such interaction */
  prepare: {
    request: { record: RecordRef } & Asked & ByReading;
    answer: Wants | { prepared: Offer | null };
  };
  /** keeps or takes back; safe to repeat with the same ids */
  append: {
    request: ({ what: 'keep'; keeping: Keeping } & ByReading) | { what: 'undo'; undoing: Undoing };
    answer: Wants | Appended;
  };
  /** opens one of our own pages, which a host page cannot: the one about the org in view */
  open: { request: { what: 'connection'; host: string }; answer: { opened: boolean } };
  /** working state of the margin: where it sits, what is half written */
  remember: { request: Remembered; answer: Wants | { wordMasks: string[] } };
}
export type PageMessageName = keyof PageMessages;

/** What the page has fetched of the record; null while the worker is thought to remember. */
export interface ByReading {
  given: { fetched: Fetched[]; spent: number } | null;
}

/** The worker needs these paths first. An empty list asks for what was fetched already. */
export interface Wants {
  wanted: Wanted[];
}

export type Appended =
  | { ok: true; tagged: TaggedHere | null }
  | { ok: false; why: 'invalid' | 'busy' | 'full' | 'readOnly' | 'refused' };

/** What depends on the record alone, drawn by the worker: elements as data (see `lib/draw/unfold`). */
export interface Drawn {
  /** the tab's name, which counts what is kept */
  tab: string;
  figures: unknown;
  list: unknown;
}

/** What a metric is called: the plan in force names its own. */
export type NameMetric = (metric: MetricId) => string;

/** What a look at the record found out about evidence kept earlier. */
export interface Visited {
  tagged: TaggedHere[];
  /** by evidence id */
  news: Record<string, News[]>;
}

/** A tagged piece as the margin lists it. */
export interface TaggedHere {
  id: string;
  interaction: Evidence['interaction'];
  words: string;
  metrics: MetricId[];
  capturedAt: string;
  interactionFacts: InteractionFacts | null;
}

/** A metric as a chip. Texts come from the message file under `metric_<id>`. */
export interface MetricChoice {
  metric: MetricId;
  role: 'scored' | 'guardrail' | 'context';
}

export interface Recalled {
  tagged: TaggedHere[];
  /** the tab's name, which counts them */
  tab?: string;
  draft: Draft | null;
  /** metrics of the plan in force; the trial preset's when there is no plan yet */
  metrics: MetricChoice[];
  settings: MarginSettings;
  /** the margin's style sheets, when asked for: as data they weigh nothing on the page until it is drawn */
  styles: string[] | null;
}

export type Remembered =
  | { what: 'settings'; host: string; settings: Partial<MarginSettings> }
  | ({ what: 'draft'; record: RecordRef; draft: Draft | null } & ByReading);

/** What our own pages and the worker may ask of the margin in a tab. Other content scripts cannot: they have no tabs. */
export interface TabMessages {
  /** the popup or the shortcut asks the margin in front to act */
  act: {
    /** `tag`: what is being looked at; `tagRecord`: the record as a whole; `readAgain`: how it may be read has changed */
    request: { act: 'tag' | 'tagRecord' | 'show' | 'reset' | 'look' } | { act: 'readAgain'; host: string };
    answer: PageState;
  };
  /**
   * A count query for our own page: the path must be one that the site declares for this, the host the tab's
   * own; anything else is not answered. null: nothing came back.
   */
  count: { request: { host: string; path: string }; answer: Reply | null };
}

/** What the margin in a tab can say of itself. */
export interface PageState {
  host: string;
  record: RecordRef | null;
  title: string | null;
  customer: string | null;
  state: 'ready' | 'noRecord' | 'switching' | 'signedOut' | 'degraded' | 'hidden';
  health: { adapter: string; parts: { part: string; state: string }[] } | null;
}
