import type { MetricId } from '@/lib/model/evidence';
import type { Standing } from '@/lib/model/facts';
import type { EvidenceRow } from '@/lib/model/rollup';

/** What the list shows. null, '' and false mean "do not narrow". */
export interface EvidenceFilter {
  text: string;
  metric: MetricId | null;
  /** `YYYY-MM` in the reader's own time zone */
  month: string | null;
  standing: Standing | null;
  story: boolean;
  /** with a touch still to be made */
  openTouch: boolean;
  /** taken-back evidence is listed too */
  retracted: boolean;
}

export const everything: EvidenceFilter = {
  text: '',
  metric: null,
  month: null,
  standing: null,
  story: false,
  openTouch: false,
  retracted: false,
};

/** The month an instant falls in, `YYYY-MM`, on this machine's calendar. */
export function monthOf(at: string): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/** Lower case without accents, so that "Lindqvist" and "LÍNDQVIST" find each other. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** Whether anything but the default is asked for. */
export function narrows(filter: EvidenceFilter): boolean {
  return (Object.keys(everything) as (keyof EvidenceFilter)[]).some((key) => filter[key] !== everything[key]);
}

/**
 * A test for rows. Every word of the search must occur in the own words, the quotation or the
 * record's number (`48213` or `#48213`), in any order.
 * @param held ids of taken-back evidence that is listed all the same
 */
export function matcher(filter: EvidenceFilter, held?: ReadonlySet<string>): (row: EvidenceRow) => boolean {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  return (row) => {
    if (row.retracted && !filter.retracted && !held?.has(row.id)) return false;
    if (filter.metric && !row.metrics.includes(filter.metric)) return false;
    if (filter.month && monthOf(row.capturedAt) !== filter.month) return false;
    if (filter.standing && (row.interactionFacts?.standing ?? 'unchecked') !== filter.standing) return false;
    if (filter.story && !row.story) return false;
    if (filter.openTouch && row.openTouch === undefined) return false;
    if (words.length === 0) return true;
    const hay = fold(`${row.words}\n${row.quote?.text ?? ''}\n#${row.record.id}`);
    return words.every((word) => hay.includes(word));
  };
}
