/** Words before a number that make it a phone, or make it something else. */
const PHONE_WORD =
  /(?:tel|phone|fon|call|mobil|cell|handy|ring|dial|text|sms|whatsapp|fax|numero|reach)\w*[\s:.(]{0,3}(?:\p{L}{1,10}[\s:.]{1,2}){0,3}\(?$/iu;
const OTHER_WORD =
  /(?:#|\b(?:tickets?|case|order|invoice|ids?|no|nr|num|ref|reference|sku|version|build|v|request|po|job|issue|rows?|account|customer|serial|tracking|article|log|port|error|code|usd|eur|gbp|chf|sek|kr)|[$€£¥₹])[\s:.#]{0,3}$/i;
const UNIT =
  /^\s?(?:[$€£¥₹%]|(?:usd|eur|gbp|chf|sek|kr|rows?|records?|items?|users?|tickets?|bytes?|[kmgt]b|ms)\b)/i;
/** Years from and to, a time stamp, clock times with a dot, thousands in groups. */
const NOT_PHONE =
  /^(?:(?:19|20)\d\d\D{1,3}(?:19|20)\d\d|(?:19|20)\d\d(?:0\d|1[0-2])(?:[0-2]\d|3[01])(?:\d\d){0,3}|\d{1,2}\.\d\d ?- ?\d{1,2}\.\d\d|[1-9]\d?(?:[ .]\d{3})+|1\d{11,})$/;
/** Versions and build numbers: dots only, and not the groups a phone number has. */
const DOTTED = /^\d+(?:\.\d+)+$/;
const DOTTED_PHONE = /^\d{2,4}(?:\.\d{2,4}){2,}$/;

/**
 * Whether a run of digits is a phone number; "maybe" when the person may know better. Ticket numbers,
 * amounts, versions, years and time stamps are none.
 * @param before up to 28 characters before it, `after` up to 9 behind it
 */
export function looksLikePhone(text: string, before: string, after: string): 'yes' | 'maybe' | 'no' {
  const { length } = text.replace(/\D/g, '');
  if (length < 7 || length > 15) return 'no';
  const isOther = OTHER_WORD.test(before);
  if (/^\(?\+/.test(text) || PHONE_WORD.test(before)) return 'yes';
  if (isOther || UNIT.test(after) || NOT_PHONE.test(text)) return 'no';
  if (DOTTED.test(text) && !DOTTED_PHONE.test(text)) return 'no';
  if (/^\(?0|^\(\d{3}\)/.test(text) && (length > 8 || /\D/.test(text))) return 'yes';
  return /\D/.test(text) || length > 9 ? 'maybe' : 'no';
}
