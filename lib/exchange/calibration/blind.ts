import { redact } from '@/lib/redact/redact';

/** What a pack must not tell: names of people, and words that lead to a record (its id, its host). */
export interface Secrets {
  people: readonly string[];
  words: readonly string[];
}

/** As long as any other masked word of one's own, so that it does not tell how long the word was. */
const BLOCKS = '█'.repeat(5);

/** A record by its number, whosever it is: `#48211`. */
const RECORD_NUMBER = /#\p{N}{2,}/gu;

/** What stood between two hidden words can be a word by itself once they are gone; more rounds than that find nothing. */
const ROUNDS = 6;

/** A text without people, addresses, numbers, secrets and the given words; what is hidden becomes a run of blocks. */
export function blind(text: string, secrets: Secrets): string {
  let hidden = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = blindOnce(hidden, secrets);
    if (next === hidden) break;
    hidden = next;
  }
  return hidden;
}

function blindOnce(text: string, { people, words }: Secrets): string {
  let hidden = redact(text, people).text;
  // long ones first: a host holds its own first part
  for (const word of [...words].sort((a, b) => b.length - a.length)) hidden = cover(hidden, word);
  return hidden.replace(RECORD_NUMBER, BLOCKS);
}

/** Whether a text that was blinded still tells something. */
export function stillTells(text: string, secrets: Secrets): boolean {
  return blind(text, secrets) !== text;
}

/** From this length on, or with a dot in it (a host), a word cannot be part of another by chance. */
const TELLING = 12;

/** Whatever is written in these letters has one lower-case spelling. */
const PLAIN = /^[\x20-\x7e]+$/;

/**
 * Every place where the word stands, whatever its case. A short one only where it stands by itself; beside a number
 * a letter may stand, as in `id48211`.
 */
function cover(text: string, word: string): string {
  const sought = word.trim().normalize('NFC');
  if (!/[\p{L}\p{N}]/u.test(sought)) return text;
  // of hundreds of numbers and hosts hardly one stands in a text
  if (PLAIN.test(sought) && !text.toLowerCase().includes(sought.toLowerCase())) return text;
  const plain = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const anywhere = sought.length >= TELLING || sought.includes('.');
  const edge = /^\p{N}+$/u.test(sought) ? '\\p{N}' : '[\\p{L}\\p{N}]';
  const pattern = anywhere ? plain : `(?<!${edge})${plain}(?!${edge})`;
  return text.replace(new RegExp(pattern, 'giu'), BLOCKS);
}
