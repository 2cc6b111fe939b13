import type { PaperRow } from '@/lib/model/papers';
import { recordKey } from '@/lib/model/record-key';

/** A drawn record nothing was said of yet: which draw, and which place in it. */
interface Waiting {
  row: PaperRow<'draw'>;
  place: number;
}

/** Drawn records that wait for a capture or a reason, by record key. */
export function openDrawn(draws: readonly PaperRow<'draw'>[]): Map<string, Waiting> {
  const waiting = new Map<string, Waiting>();
  for (const row of draws) {
    for (const [place, { record, evidence, skipped }] of row.paper.drawn.entries()) {
      if (record && evidence === null && skipped.trim() === '')
        waiting.set(recordKey(record), { row, place });
    }
  }
  return waiting;
}
