import { type FileRead, fault } from './file-fault';
import { findOddCharacter } from './find-odd-character';

/** Limits that are checked before anything is made of a text. */
export interface Limits {
  /** in bytes of UTF-8 */
  bytes: number;
  /** brackets inside brackets */
  depth: number;
  /** commas outside strings: what a hostile file would spend our time with */
  values: number;
  /** items of one list, keys of one object */
  items: number;
}

/** The largest file taken: 16 MB, 40 levels, a million values. */
export const LIMITS: Limits = { bytes: 16 * 1024 * 1024, depth: 40, values: 1_000_000, items: 20_000 };

/** JSON that may be written down again without a change. */
export interface Canonical {
  text: string;
  value: unknown;
}

/**
 * Reads a text that must be canonical JSON (RFC 8785) to its last character: the size and the nesting are
 * looked at first, then the JSON, then the spelling. Never throws. Bytes are preferred to a string, because
 * reading bytes as a text mends them silently. A key `__proto__` and keys that look like positions of a list are
 * refused: no file of ours has one.
 */
export function readCanonical(given: string | Uint8Array, limits: Limits = LIMITS): FileRead<Canonical> {
  const size = typeof given === 'string' ? sizeOf(given, limits) : given.length;
  if (size > limits.bytes) return fault('tooLarge');
  const text = typeof given === 'string' ? given : decode(given);
  if (typeof text === 'number') return fault('notText', { at: 'character', number: text + 1 });
  const beyond = findBeyond(text, limits);
  if (beyond) return fault(beyond.code, { at: 'character', number: beyond.index + 1 });
  const value = parse(text);
  if (value === undefined) return odd('notJson', text);
  const shape = shapeOf(value, limits);
  if (shape === 'tooLong') return fault('tooLarge');
  return shape === 'ordered' && isPlainlySpelled(text, value)
    ? { ok: true, value: { text, value } }
    : odd('notCanonical', text);
}

/** Half a character has no UTF-8 form, yet can be written as an escape that reads and writes alike. */
function isPlainlySpelled(text: string, value: unknown): boolean {
  if (JSON.stringify(value) !== text || text.includes('"__proto__":')) return false;
  return !text.includes('\\ud') || findOddCharacter(text) === null;
}

function odd(code: 'notJson' | 'notCanonical', text: string): ReturnType<typeof fault> {
  const index = findOddCharacter(text) ?? Math.max(text.indexOf('"__proto__":'), 0);
  return fault(code, { at: 'character', number: index + 1 });
}

/** Bytes of a text in UTF-8, at most three for a unit of UTF-16. */
function sizeOf(text: string, { bytes }: Limits): number {
  return text.length > bytes / 3 && text.length <= bytes
    ? new TextEncoder().encode(text).length
    : text.length;
}

const CHUNK = 65_536;

/** Bytes as the text they are, not mended; a number is the index of the character that is none. */
function decode(bytes: Uint8Array): string | number {
  try {
    return strictly().decode(bytes);
  } catch {
    return wholeUntil(bytes);
  }
}

function strictly(): TextDecoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

/** How many characters of broken bytes are whole. */
function wholeUntil(bytes: Uint8Array): number {
  const decoder = strictly();
  let whole = 0;
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const chunk = bytes.subarray(from, from + CHUNK);
    try {
      whole += decoder.decode(chunk, { stream: true }).length;
    } catch {
      return whole + wholeIn(chunk);
    }
  }
  return whole;
}

/** The same within a chunk, byte by byte; a character that began before it is not counted. */
function wholeIn(chunk: Uint8Array): number {
  const decoder = strictly();
  const first = chunk.findIndex((byte) => (byte & 0xc0) !== 0x80);
  let whole = 0;
  try {
    for (const byte of chunk.subarray(first))
      whole += decoder.decode(Uint8Array.of(byte), { stream: true }).length;
  } catch {
    return whole;
  }
  return whole;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where a text nests too deeply or holds too much, counted without reading it as JSON. */
function findBeyond(text: string, limits: Limits): { code: 'tooDeep' | 'tooLarge'; index: number } | null {
  let depth = 0;
  let values = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) index = endOfString(text, index);
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > limits.depth) return { code: 'tooDeep', index };
    } else if (code === 0x5d || code === 0x7d) depth--;
    else if (code === 0x2c && ++values > limits.values) return { code: 'tooLarge', index };
  }
  return null;
}

/** The index of the quotation mark that closes the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** Whether keys come in their order, and nothing is longer than any of ours. */
function shapeOf(value: unknown, limits: Limits): 'ordered' | 'unordered' | 'tooLong' {
  if (typeof value !== 'object' || value === null) return 'ordered';
  const isList = Array.isArray(value);
  const keys = Object.keys(value);
  if (keys.length > limits.items) return 'tooLong';
  let before = '';
  for (const key of keys) {
    if (!isList && key < before) return 'unordered';
    before = key;
    const shape = shapeOf((value as Record<string, unknown>)[key], limits);
    if (shape !== 'ordered') return shape;
  }
  return 'ordered';
}
