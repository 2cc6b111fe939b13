import { redact } from './redact';

/** Ids, days, instants and hashes: said by the program, and nothing of a person in them. */
const NO_TEXT =
  /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?|[ML]\d\d|[A-Za-z]{0,24})$/;

/**
 * The same document with addresses, numbers and secrets masked in every text it holds, however deep.
 * Only by pattern: whom a document names is not known here.
 */
export function maskTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return (NO_TEXT.test(value) ? value : redact(value, []).text) as Value;
  if (Array.isArray(value)) return value.map((one) => maskTexts(one)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, maskTexts(one)])) as Value;
}
