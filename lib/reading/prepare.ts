import type { MetricId } from '@/lib/model/evidence';
import type { Piece } from '@/lib/redact/pieces';
import { redact } from '@/lib/redact/redact';
import type { Reading } from '@/lib/sites/contract';
import { promiseIn } from '@/lib/suggest/promise-facts';
import { occasionOf, type Proposal, propose } from './propose';
import { quoteRange } from './quote-range';

/** What a composer starts with. */
export interface Prepared {
  /** the quotation with its masked stretches, null when there is no text to quote */
  pieces: Piece[] | null;
  /** which part of the whole text that is, null: all of it */
  range: [number, number] | null;
  /** length of the whole text */
  of: number;
  proposals: Proposal[];
}

/**
 * Masks the part of one interaction that will be quoted, and says what it may count toward.
 * @param key null: the record as a whole
 * @param selected what the person has selected inside the interaction
 * @param earlier the part that was quoted before; `selected` is not asked then
 * @returns null when the record has no such interaction
 */
export function prepare(
  reading: Reading,
  key: string | null,
  selected: string | null,
  metrics: readonly MetricId[],
  now: Date,
  earlier?: Prepared['range'],
): Prepared | null {
  const about = reading.interactions.find((one) => one.key === key) ?? null;
  if (key !== null && !about) return null;
  const occasion = occasionOf(reading, about, metrics, now);
  const text = about && reading.textOf(about.key);
  const proposals = propose(occasion);
  if (text === null) return { pieces: null, range: null, of: 0, proposals };
  const range =
    earlier === undefined ? quoteRange({ text, selected, sentence: promiseIn(occasion) }) : earlier;
  const organisation = reading.customer?.organisation;
  const { pieces } = redact(text, reading.people, {
    organisations: organisation ? [organisation] : [],
    ...(range ? { range } : {}),
  });
  return { pieces, range, of: text.length, proposals };
}

/** The stretches of a person's own words that will be masked, as they stand there. */
export function masksIn(words: string, people: readonly string[]): string[] {
  return redact(words, people)
    .pieces.filter((piece) => piece.kind !== null)
    .map((piece) => piece.text);
}
