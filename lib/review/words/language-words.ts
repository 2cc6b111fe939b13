/** What a word list is about. Trait: words about the person. The others are what they say. */
export type LanguageClass = 'trait' | 'absolute' | 'mindReading' | 'comparison' | 'vaguePraise' | 'hedge';

/** The lists of one language. How a phrase is written: see `plantPhrases`. */
export interface LanguageWords {
  phrases: Record<LanguageClass, readonly string[]>;
  /** what holds a listed word and means something else */
  allowed: readonly string[];
  /** words for a customer, and words that tell what came of something */
  customers: readonly string[];
  results: readonly string[];
}
