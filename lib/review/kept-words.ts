import type { LanguageHit, LanguageKind } from './check-language';

/** Classes that ask for one deliberate act before signing; hedges and missing effects are only pointed out. */
const STOPS: ReadonlySet<LanguageKind> = new Set([
  'trait',
  'absolute',
  'mindReading',
  'comparison',
  'vaguePraise',
]);

/** Whether a hit is to be put differently, or kept on purpose, before the review is signed. */
export function stopsSigning(kind: LanguageKind): boolean {
  return STOPS.has(kind);
}

/** The key under which a review remembers that these words of a note are meant: whatever is changed around them. */
export function keptKey(item: string, { kind, words }: Pick<LanguageHit, 'kind' | 'words'>): string {
  return `${item} ${kind} ${words.toLowerCase().slice(0, 120)}`;
}
