import type { Noun, PaperRow } from '@/lib/model/papers';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Level, ShareChoice } from '@/lib/model/share';

/** Kinds of papers that may be handed over, in the order they are listed. */
export const OFFERED: readonly Noun[] = [
  'reading',
  'objective',
  'checkIn',
  'obstacle',
  'experiment',
  'initiative',
  'lesson',
  'jointCase',
  'thanks',
  'draw',
  'annotation',
  'challenge',
  'absence',
  'flagNote',
];

/** Without these the figures a reader calculates differ from the person's own. */
export const BEARING: readonly Noun[] = ['challenge', 'absence', 'flagNote'];

/** Written on this page, for this review. */
const WRITTEN_HERE: readonly Noun[] = ['reading', 'objective'];

/** How a paper stands before anybody decided: only mine, unless figures rest on it or it was written for this. */
export function beginsAs(noun: Noun): Level {
  return BEARING.includes(noun) || WRITTEN_HERE.includes(noun) ? 'review' : 'me';
}

/** Who may see a piece of evidence. */
export function levelOfPiece({ levels }: ShareChoice, id: string): Level {
  return levels[id] ?? 'me';
}

/** Who may see a paper. */
export function levelOfPaper({ levels }: ShareChoice, { id, noun }: PaperRow): Level {
  return levels[id] ?? beginsAs(noun);
}

/** The choice with these things on another level. */
export function withLevel(choice: ShareChoice, ids: readonly string[], level: Level): ShareChoice {
  return { ...choice, levels: { ...choice.levels, ...Object.fromEntries(ids.map((id) => [id, level])) } };
}

/** Only complete cards are handed over: own words, and a link to a metric unless it is a lesson. */
export function isComplete({ words, metrics, outcome }: EvidenceRow): boolean {
  return words.trim() !== '' && (metrics.length > 0 || outcome === 'lesson');
}

/** The pieces that would go into the bundle. */
export function chosenPieces(choice: ShareChoice, pieces: readonly EvidenceRow[]): EvidenceRow[] {
  return pieces.filter((row) => isComplete(row) && levelOfPiece(choice, row.id) === 'review');
}

/** The papers that would go into the bundle. */
export function chosenPapers(choice: ShareChoice, papers: readonly PaperRow[]): PaperRow[] {
  return papers.filter((row) => levelOfPaper(choice, row) === 'review');
}
