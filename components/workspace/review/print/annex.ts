import type { SharedEvidence } from '@/lib/model/bundle';
import type { Mark, Review } from '@/lib/model/review';
import { language, number, t } from '@/lib/platform/i18n';

/** A piece with its number in the list at the end, by which everything before it refers to it. */
export interface Numbered {
  piece: SharedEvidence;
  number: number;
}

/** Examples shown in full. */
const MOST = 8;

/** Every piece from the oldest on. */
export function numbered(evidence: readonly SharedEvidence[]): Numbered[] {
  return [...evidence]
    .sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : a.capturedAt > b.capturedAt ? 1 : 0))
    .map((piece, index) => ({ piece, number: index + 1 }));
}

/** "No. 3, 7 and 12": pieces by their numbers; empty where there are none. */
export function refsTo(ids: readonly string[], all: readonly Numbered[]): string {
  const numbers = all.filter(({ piece }) => ids.includes(piece.id)).map((one) => number(one.number));
  if (numbers.length === 0) return '';
  const form = new Intl.ListFormat(language(), { style: 'long', type: 'conjunction' });
  return t('print_refs', form.format(numbers));
}

/** What was said to a piece, the last word. */
export function markOf(id: string, { marks }: Pick<Review, 'marks'>): Mark | null {
  return marks.findLast(({ evidence }) => evidence === id) ?? null;
}

/**
 * The pieces shown in full: the success story, what was endorsed, what was objected to or asked about, then the
 * newest, one of each metric before a second of any. In the order of their numbers.
 */
export function examplesOf(all: readonly Numbered[], review: Pick<Review, 'marks' | 'story'>): Numbered[] {
  const seen = new Map<string, number>();
  const rank = ({ piece }: Numbered): number => {
    if (piece.id === review.story.evidence || piece.story) return 0;
    const mark = markOf(piece.id, review)?.mark;
    return mark === 'endorsed' ? 1 : mark ? 2 : 3;
  };
  const turn = new Map(
    [...all].reverse().map((one) => {
      const metric = one.piece.metrics[0] ?? '';
      const before = seen.get(metric) ?? 0;
      seen.set(metric, before + 1);
      return [one.piece.id, before] as const;
    }),
  );
  const chosen = [...all].sort(
    (a, b) =>
      rank(a) - rank(b) || (turn.get(a.piece.id) ?? 0) - (turn.get(b.piece.id) ?? 0) || b.number - a.number,
  );
  return chosen.slice(0, MOST).sort((a, b) => a.number - b.number);
}
