import type { ForbiddenWord } from './forbidden-words';

/** How many words before a find may excuse it: "renewal bookings", "storage plan quota". */
const BEFORE = 2;

/** The first unfit word in a text, as it stands there; null when there is none. English only. */
export function findForbidden(text: string, words: readonly ForbiddenWord[]): string | null {
  if (text === '') return null;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  for (const { word, unless = [] } of words) {
    for (const match of plain.matchAll(word)) {
      const before = plain.slice(0, match.index).trim().split(' ').slice(-BEFORE);
      if (!before.some((one) => unless.includes(one))) return match[0];
    }
  }
  return null;
}
