/** How hard a passphrase is to guess, in words. */
export type Strength = 'short' | 'weak' | 'fair' | 'good';

/** Shorter than this opens to anybody with an afternoon. */
const SHORTEST = 10;

/**
 * A rough word for a passphrase: length and variety, nothing about dictionaries. Bits are counted as
 * characters times the logarithm of the alphabet seen; repeated characters count once in three.
 */
export function strengthOf(passphrase: string): Strength {
  if ([...passphrase].length < SHORTEST) return 'short';
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /\s/, /[^\w\s]/].filter((kind) => kind.test(passphrase)).length;
  const telling = [...passphrase].filter((char, at, all) => char !== all[at - 1]).length;
  const bits =
    Math.min(telling, new Set(passphrase).size * 3) * Math.log2([10, 26, 36, 62, 70, 90][kinds] ?? 90);
  return bits < 50 ? 'weak' : bits < 80 ? 'fair' : 'good';
}
