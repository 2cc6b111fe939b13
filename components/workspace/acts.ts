import type { EvidenceEdit } from '@/lib/model/evidence';
import type { RecordFacts } from '@/lib/model/facts';
import type { PaperRow } from '@/lib/model/papers';
import type { EvidenceRow } from '@/lib/model/rollup';

/**
 * What became of a wish: done, or why not. `copyLater`: the second copy follows at the next start;
 * `row`: the piece as it is now.
 */
export type Done =
  | { ok: true; copyLater?: boolean; row?: EvidenceRow }
  | { ok: false; why: 'busy' | 'full' | 'readOnly' | 'invalid' };

/** How much an erasure takes: this piece, everything on its record, everything of its customer. */
export type EraseScope = 'one' | 'record' | 'customer';

/** One line of a piece's history. */
export interface HistoryLine {
  id: string;
  at: string;
  kind: 'kept' | 'edited' | 'retracted' | 'restored' | 'verified' | 'other';
}

/** Everything a person can do to a piece of evidence here. */
export interface EvidenceActs {
  edit(row: EvidenceRow, edit: EvidenceEdit): Promise<Done>;
  /** at once; `bringBack` is the way back */
  takeBack(row: EvidenceRow): Promise<Done>;
  bringBack(row: EvidenceRow): Promise<Done>;
  erase(row: EvidenceRow, scope: EraseScope): Promise<Done>;
  /** how many pieces each scope would take, taken-back ones included */
  countScopes(row: EvidenceRow): Promise<Record<EraseScope, number>>;
  history(row: EvidenceRow): Promise<HistoryLine[]>;
  /** what the record showed when it was last read; null when nothing newer is known */
  factsNow(row: EvidenceRow): Promise<RecordFacts | null>;
  /** every objection ever raised */
  challenges(): Promise<PaperRow<'challenge'>[]>;
  /** where the record stands in its own system, null when nobody knows */
  addressOf(row: EvidenceRow): string | null;
}
