import { isCard, isIban } from './checksums';
import { eachMatch, type Hits } from './hits';
import { looksLikePhone } from './looks-like-phone';

const IBAN = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z\d]){11,34}/giu;
const CARD = /(?<![\d+])[2-6](?:[ -]?\d){12,18}(?!\d)/g;
/** dates and times are taken out before phones are sought */
const DATE =
  /(?<!\d|\d[./-])(?:(?:19|20)\d\d([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./ ])\d{1,2}\2(?:19|20)\d\d|\d{1,2}([-./])\d{1,2}\3\d\d)(?!\d|[./-]\d)(?:[T ,]{1,2}\d{1,2}[:.]\d\d)?|\d{1,2}:\d\d(?::\d\d)?/g;
const PHONE =
  /(?<![\p{L}\p{N}_#$€£¥.,:/+-])(?:\+|\(\+?)?\d(?:[ \u00a0()./-]{0,3}\d){5,17}(?![\p{L}\p{N}_])/gu;

/** Claims bank accounts, cards and phone numbers. */
export function findNumbers(plain: string, hits: Hits): void {
  /** The pattern may have run on into the next words: the longest beginning that ends with a group and checks out. */
  const claimLongest =
    (kind: 'iban' | 'card', isOne: (text: string) => boolean) =>
    (found: string, start: number): void => {
      let part = found;
      while (part && !isOne(part)) part = part.replace(/[ -]?[^ -]*$/, '');
      if (part) hits.claim(start, start + part.length, kind);
    };
  eachMatch(plain, IBAN, claimLongest('iban', isIban));
  eachMatch(plain, CARD, claimLongest('card', isCard));
  const rest = plain.replace(DATE, (date) => '~'.repeat(date.length));
  eachMatch(rest, PHONE, (found, start) => {
    const end = start + found.length;
    if (!hits.isFree(start, end)) return;
    const likely = looksLikePhone(
      found,
      rest.slice(Math.max(0, start - 28), start),
      rest.slice(end, end + 9),
    );
    if (likely !== 'no') hits.claim(start, end, 'phone', likely === 'maybe');
  });
}
