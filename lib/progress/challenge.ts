import { type Interval, wilson } from './wilson';

/** What became of an objection: not decided yet, decided either way, or taken back by who raised it. */
export type ChallengeState = 'pending' | 'accepted' | 'refused' | 'withdrawn';

export interface Figure {
  /** counted cases of a rate; 0 for a value */
  good: number;
  /** null: nobody said how many stand behind the value */
  n: number | null;
  value: number | null;
  interval: Interval | null;
}

/**
 * A rate with and without the challenged cases. Only an accepted challenge changes the figure that counts;
 * both stay visible for good.
 */
export function challenged(
  all: { good: number; n: number },
  cases: { good: number; n: number },
  state: ChallengeState,
): { with: Figure; without: Figure; counts: 'with' | 'without' } {
  return {
    with: figure(all.good, all.n),
    without: figure(all.good - cases.good, all.n - cases.n),
    counts: state === 'accepted' ? 'without' : 'with',
  };
}

function figure(good: number, n: number): Figure {
  const interval = wilson(good, n);
  return { good, n, value: n === 0 ? null : (100 * good) / n, interval };
}
