const DEEPEST = 40;

/**
 * One spelling per value, so that a hash means the same everywhere: RFC 8785 (JSON Canonicalization Scheme).
 * Keys in UTF-16 order, no blanks, numbers and strings as ECMAScript writes them. A key whose value is
 * `undefined` is left out. Limits: plain objects and arrays only, at most 40 levels deep.
 * @throws TypeError for anything JSON cannot say faithfully (NaN, dates, functions, lone surrogates).
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > DEEPEST) throw new TypeError('nested too deeply to be written down');
  if (typeof value === 'string') return writeString(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`;
  if (isPlain(value)) return writeObject(value, depth);
  throw new TypeError(`cannot be written down: ${typeof value}`);
}

function writeObject(value: Record<string, unknown>, depth: number): string {
  let members = '';
  // The default order is by UTF-16 units, which is the order the RFC asks for.
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    members += `${members && ','}${writeString(key)}:${write(member, depth + 1)}`;
  }
  return `{${members}}`;
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('not a finite number');
  return JSON.stringify(value);
}

/** A lone surrogate has no UTF-8 form: two different texts would get one hash. */
function writeString(value: string): string {
  const written = JSON.stringify(value);
  // It is written as `\udxxx`; the slow check is only for texts where that could be.
  if (written.includes('\\ud') && /\p{Surrogate}/u.test(value))
    throw new TypeError('text with half a character');
  return written;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || isForeignPlain(value, prototype);
}

/** What another realm made (a structured clone in a test environment) has another `Object.prototype`. */
function isForeignPlain(value: object, prototype: unknown): boolean {
  return (
    Object.getPrototypeOf(prototype) === null && Object.prototype.toString.call(value) === '[object Object]'
  );
}
