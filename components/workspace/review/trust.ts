/** What is known of where a review's material came from. */
export interface Trust {
  /** of the key, short enough to be read out to each other */
  fingerprint: string;
  /** something about the history or the key is not as it was before: said as long as the review lives */
  doubt: 'history' | 'key' | null;
}
