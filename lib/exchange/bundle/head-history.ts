import type { Bundle } from '@/lib/model/bundle';

/** Where a signer's chain stood in a bundle opened earlier. */
export interface KeptHead {
  size: number;
  root: string;
}

/**
 * What a new bundle of a known key says about the history it was taken from:
 * - `first`: nothing is known of this key
 * - `same`: the chain stands where it stood
 * - `extends`: it proves that it goes on from where it stood
 * - `rewritten`: what was handed over before is no part of it any more
 * - `shorter`: it ends before a state that was handed over: an older bundle, or a history cut off
 * - `cannotTell`: it is longer, and carries no proof from where it stood
 */
export type History = 'first' | 'same' | 'extends' | 'rewritten' | 'shorter' | 'cannotTell';

/** Compares an opened bundle, whose proofs hold, with what was kept of its signer; the order of `heads` is of no weight. */
export function historyOf(
  heads: readonly KeptHead[],
  { head: { checkpoint }, consistency }: Pick<Bundle, 'head' | 'consistency'>,
): History {
  const proven = new Map([...consistency, checkpoint].map(({ size, root }) => [size, root]));
  if (heads.some(({ size, root }) => (proven.get(size) ?? root) !== root)) return 'rewritten';
  const newest = heads.reduce((most, { size }) => Math.max(most, size), 0);
  if (newest === 0) return 'first';
  if (newest > checkpoint.size) return 'shorter';
  if (newest === checkpoint.size) return 'same';
  // whatever led up to the newest was proven when that was opened
  return proven.has(newest) ? 'extends' : 'cannotTell';
}
