/** A repeatable source of chance: the same seed gives the same company on every machine. */
export interface Random {
  /** a number in [0, 1) */
  next(): number;
  /** a whole number in [low, high], both included */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  /** one of a list that is not empty; throws for an empty one */
  pick<T>(list: readonly T[]): T;
}

/** mulberry32, a 32-bit generator: small, and good enough for a seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick(list) {
      const chosen = list[between(0, list.length - 1)];
      if (chosen === undefined) throw new Error('nothing to pick from');
      return chosen;
    },
  };
}
