import { eachMatch, type Hits } from './hits';

const KEY_BLOCK = /-----BEGIN [^-]{0,40}KEY-----(?:(?!-----END)[\s\S])*(?:-----END[^-]{0,40}-----)?/g;
const LOGIN_IN_LINK = /(?<=:\/\/)[^\s/@:]{1,64}:[^\s/@]{1,128}@[^\s/?#:]{1,253}/g;
const AUTHORISATION = /(?<=\b(?:bearer|basic)\s{1,3})[\w.~+/=-]{8,}/gi;
/** prefixes by which well-known services mark their keys, and JSON web tokens */
const KNOWN_KEY =
  /(?<![\w-])(?:(?:sk|pk|rk|gh[opsu]|github_pat|glpat|xox[a-z]|npm|hf|shpat|whsec)[-_]|AKIA|ASIA|AIza|ya29\.|eyJ)[\w.-]{12,}/g;
const LONG_RUN = /(?<![\w+/-])[\w+/-]{24,}={0,2}/g;
const NAMED =
  /\b(?:pass(?:word|wd|code|phrase|wort)?|kennwort|contrasena|mot de passe|pwd|secret|token|(?:api|access)[ _-]?key|otp|pin|cvv|cvc|(?:verification|security|login|access) code|session[ _-]?id)["']?(\s{0,3}[=:]\s{0,3}|\s(?:is|was|ist|est|es)\s)["']?([^\s"'<>,;&]{3,200})/gi;

/** Claims keys, tokens and passwords. What is named a secret but reads like a plain word may be lifted. */
export function findSecrets(plain: string, hits: Hits): void {
  const claim = (found: string, start: number, doubtful = false): void =>
    hits.claim(start, start + found.length, 'secret', doubtful);
  eachMatch(plain, AUTHORISATION, (found, start) => /[\d=]/.test(found) && claim(found, start));
  eachMatch(plain, KNOWN_KEY, (found, start) => /\d/.test(found) && claim(found, start));
  eachMatch(plain, LONG_RUN, (found, start) => isRandom(found) && claim(found, start));
  eachMatch(plain, NAMED, (found, start, [, link = '', given = '']) => {
    const value = given.replace(/[.?)]+$/, '');
    const isWord = /^\p{L}*$/u.test(value);
    if (value.length > 2 && (!isWord || /[=:]/.test(link)))
      claim(value, start + found.length - given.length, isWord);
  });
  eachMatch(plain, LOGIN_IN_LINK, (found, start) => claim(found, start));
  eachMatch(plain, KEY_BLOCK, (found, start) => claim(found, start));
}

/** Hexadecimal, or letters of both cases mixed with digits in one stretch: not words, not a path, not a UUID. */
function isRandom(run: string): boolean {
  if (/^[\da-f]+$/i.test(run)) return /\d/.test(run) && /[a-f]/i.test(run);
  return run.split(/[-_/+]/).some((part) => /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{16}/.test(part));
}
