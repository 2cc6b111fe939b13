import type { Quote } from '@/lib/model/evidence';
import { findPatterns } from './find-patterns';
import { findPeople } from './find-people';
import { fold } from './fold';
import { collectHits } from './hits';
import { layOut } from './masks';
import { maskedPiece, type Piece } from './pieces';

export interface Redacted extends Quote {
  /** the stretches in order, for a preview with a switch per mask */
  pieces: Piece[];
}

export interface RedactOptions {
  /** names of companies in the record: a "person" that is only such a name may be lifted */
  organisations?: readonly string[];
  /** a selection in the text, `[start, end)`: everything is searched, only this stretch comes back */
  range?: readonly [number, number];
}

/**
 * Masks the record's people, then addresses, numbers and secrets, before anything is kept.
 * Known limits, said in the preview: nicknames ("Bob" for Robert), relatives, and other persons whom the
 * record does not name are not found; nor are inflected feminine names of Slavic languages in Latin script.
 * @param people names (or mail addresses) of everybody in the record
 * @returns the masked text with its masks, `[start, end)` in UTF-16 units of that text
 */
export function redact(text: string, people: readonly string[], options: RedactOptions = {}): Redacted {
  const folded = fold(text);
  const hits = collectHits(folded.plain.length);
  findPeople(folded.plain, people, options.organisations ?? [], hits);
  findPatterns(folded.plain, hits);

  const [from, to] = options.range ?? [0, text.length];
  const pieces: Piece[] = [];
  let done = from;
  const addPlain = (end: number): void => {
    if (end > done) pieces.push({ id: pieces.length, kind: null, text: text.slice(done, end) });
  };
  for (const hit of hits.runs()) {
    const start = folded.at(hit.start);
    const end = folded.at(hit.end);
    if (end <= from || start >= to) continue;
    addPlain(start);
    pieces.push(maskedPiece(pieces.length, hit.kind, text.slice(start, end), hit.doubtful));
    done = Math.max(done, end);
  }
  addPlain(to);
  return { ...layOut(pieces, new Set()), pieces };
}
