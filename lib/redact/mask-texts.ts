import { redact } from './redact';

/** Ids, days, instants, hashes and signatures: said by the program, and nothing of a person in them. */
const NO_TEXT =
  /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}(?:[0-9a-f]{64})?|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?|[ML]\d\d|[A-Za-z]{0,24})$/;

/** An id of a host system: letters, digits and joining marks. */
const REF = /^[\p{L}\p{N}][\p{L}\p{N}._:/#-]{0,79}$/u;

/**
 * The same document with addresses, numbers and secrets masked in every text it holds, however deep.
 * Only by pattern: whom a document names is not known here.
 */
export function maskTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return (NO_TEXT.test(value) ? value : redact(value, []).text) as Value;
  if (Array.isArray(value)) return value.map((one) => maskTexts(one)) as Value;
  if (typeof value !== 'object' || value === null || isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, isRef(key, one) ? one : maskTexts(one)]),
  ) as Value;
}

/** Where a record stands: its number may look like somebody's phone, and masked it would lead nowhere. */
function isRecord(value: object): boolean {
  return Object.keys(value).sort().join() === 'host,id,kind,site';
}

/** A record as a list named it, for the same reason. */
function isRef(key: string, value: unknown): boolean {
  return key === 'ref' && typeof value === 'string' && REF.test(value);
}
