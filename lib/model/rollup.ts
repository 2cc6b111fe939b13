import type { Evidence, MetricId } from './evidence';
import type { RecordFacts } from './facts';
import type { RecordRef } from './record';

/** A piece of evidence with everything later entries said about it. */
export interface EvidenceRow extends Evidence {
  /** position of its first entry in the ledger */
  seq: number;
  recordKey: string;
  retracted: boolean;
  editedAt: string | null;
  /** when the record was last read for this piece; absent in rows that only callers make */
  checkedAt?: string;
  /** day of the touch that is still to be made, `YYYY-MM-DD`; absent: none is, or the piece was taken back */
  openTouch?: string;
}

/** The newest facts of a record that carries evidence. */
export interface RecordRow {
  key: string;
  ref: RecordRef;
  facts: RecordFacts;
  customer: string | null;
  /** live evidence on it */
  evidence: number;
}

/** The metric id under which a rollup counts all evidence, whatever it is linked to. */
export const ALL_EVIDENCE = 'all';

/**
 * Counts for one metric in one week. A record counts once, however often it was tagged:
 * `known` are the records (for promises: the replies) whose facts answer the metric, `good` those it counts.
 */
export interface Rollup {
  metric: MetricId;
  /** Monday of the ISO week (UTC) of the first tag, `YYYY-MM-DD` */
  week: string;
  tagged: number;
  records: number;
  known: number;
  good: number;
  /** agreed "not in our power": shown apart */
  apart: number;
}
