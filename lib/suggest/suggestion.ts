import type { InteractionKind, MetricId } from '@/lib/model/evidence';
import type { RecordFacts } from '@/lib/model/facts';

/** An instant inside a reason, to be written in the reader's own way. */
export interface InstantValue {
  at: string;
}

/** A metric worth linking, with the sentence that says why. Never applied by itself. */
export interface Suggestion {
  metric: MetricId;
  /** a key of the message file, with its substitutions in order */
  reason: { key: string; values: (string | number | InstantValue)[] };
  /** strong: the record shows it; fair: the reply's own words point to it */
  strength: 'strong' | 'fair';
}

/** What suggesting needs to know of one interaction; every site's fits. */
export interface SuggestedFor {
  key: string;
  kind: InteractionKind;
  mine: boolean;
  at: string;
}

/** What suggesting needs of a reading; every site's reading fits. */
export interface SuggestingReading {
  facts: RecordFacts;
  interactions: readonly SuggestedFor[];
  covers?: { from: string | null; to: string | null } | null;
  textOf(key: string): string | null;
}

/** What a suggestion is made from. */
export interface Occasion {
  reading: SuggestingReading;
  /** the interaction being tagged; null when the record as a whole is */
  interaction: SuggestedFor | null;
  /** the metrics that can be chosen: nothing else is suggested */
  metrics: readonly MetricId[];
  /** IANA zone in which times of day are meant */
  timeZone: string;
  now: Date;
}
