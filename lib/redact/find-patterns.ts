import { findNumbers } from './find-numbers';
import { findSecrets } from './find-secrets';
import { eachMatch, type Hits } from './hits';

/**
 * Every pattern here is written so that a search costs time in proportion to the text: a match either starts
 * where a run of its characters starts, or is bounded in length.
 */
const MAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+(?:@|\s?[[(]at[\])]\s?)[\p{L}\p{N}-]+(?:(?:\.|\s?[[(]dot[\])]\s?)[\p{L}\p{N}-]+)+/giu;
const LINK = /(?:https?:\/\/|www\.)[^\s?#<>"]*([?#][^\s<>"]*)?/gi;
const IP4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.\d)/g;
const IP6 = /(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\.\d{1,3}){0,3}(?![\w:])/gi;
const VERSION_BEFORE = /(?:\bv|version|release|build|firmware|driver|chrome|firefox|edge|safari)[\s:/]*$/i;

/** Claims addresses, numbers and secrets, in the order in which one may overrule another. */
export function findPatterns(plain: string, hits: Hits): void {
  eachMatch(plain, MAIL, (found, start) => hits.claim(start, start + found.length, 'email'));
  findSecrets(plain, hits);
  eachMatch(plain, IP4, (found, start) => {
    const inRange = found.split('.').every((part) => Number(part) < 256);
    if (inRange && !VERSION_BEFORE.test(plain.slice(Math.max(0, start - 16), start)))
      hits.claim(start, start + found.length, 'ip');
  });
  eachMatch(plain, IP6, (found, start) => {
    const whole = found.split(':').length === 8 || found.includes('::');
    if (whole && /\d/.test(found) && found.replace(/:/g, '').length > 4)
      hits.claim(start, start + found.length, 'ip');
  });
  findNumbers(plain, hits);
  eachMatch(plain, LINK, (found, start, [, more = '']) => {
    if (more.length < 2 || (more[0] === '#' && !more.includes('='))) return;
    const end = start + found.replace(/[).,;:!']+$/, '').length;
    hits.claim(start + found.length - more.length + 1, end, 'url', true);
  });
}
