const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** An id of 15 characters with the three that say which of them are capitals. */
export function writeId(short: string): string {
  const suffix = [0, 5, 10].map((start) => {
    const bits = [...short.slice(start, start + 5)].map((one, place) => (/[A-Z]/.test(one) ? 1 << place : 0));
    return LETTERS[bits.reduce((sum, bit) => sum + bit, 0)] ?? '';
  });
  return short + suffix.join('');
}
