/** Why a text cannot be read piece by piece. */
export type JsonFault = 'notJson' | 'tooDeep' | 'tooLarge';

export class JsonFaultError extends Error {
  override readonly name = 'JsonFaultError';
  constructor(readonly fault: JsonFault) {
    super(fault);
  }
}

/** A value of the outermost object, or one item of a list in it, as it is spelt in the file. */
export interface JsonPiece {
  key: string;
  item: boolean;
  text: string;
}

export interface JsonLimits {
  /** signs in the whole text */
  whole: number;
  /** signs in one piece */
  piece: number;
  /** brackets within brackets in one piece */
  depth: number;
}

/** Where the reader stands between two signs. */
type Place =
  | 'before'
  | 'firstKey'
  | 'key'
  | 'inKey'
  | 'colon'
  | 'value'
  | 'firstItem'
  | 'inside'
  | 'after'
  | 'end';

const QUOTE = 34;
const BACKSLASH = 92;
const isBlank = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;
const opens = (code: number) => code === 123 || code === 91;
const closes = (code: number) => code === 125 || code === 93;

/**
 * Takes one JSON object apart while its text arrives, however it is spaced, so that a file of any size is never
 * in memory as a whole. The lists named are handed out item by item. A piece is counted here and not yet parsed:
 * whoever takes it does that, and only then is it known to be JSON.
 * @throws JsonFaultError from `feed` and `end`
 */
export function jsonPieces(lists: ReadonlySet<string>, limits: JsonLimits) {
  let place: Place = 'before';
  let key = '';
  let inList = false;
  let whole = 0;
  let parts: string[] = [];
  let length = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;

  const fail = (fault: JsonFault): never => {
    throw new JsonFaultError(fault);
  };
  const hold = (text: string, from: number, to: number) => {
    length += to - from;
    if (length > limits.piece) fail('tooLarge');
    if (to > from) parts.push(text.slice(from, to));
  };
  const taken = () => {
    const text = parts.join('');
    parts = [];
    length = 0;
    return text;
  };

  /** Goes on inside a string; answers the place behind its end, or the end of the text. */
  function throughString(text: string, from: number): number {
    let at = from;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      at += 1;
      if (escaped) escaped = false;
      else if (code === BACKSLASH) escaped = true;
      else if (code === QUOTE) {
        inString = false;
        return at;
      }
    }
    return at;
  }

  /** Goes on inside a value; answers the place behind it, or -1 while it goes on in the next text. */
  function throughValue(text: string, from: number): number {
    let at = from;
    while (at < text.length) {
      if (inString) {
        at = throughString(text, at);
        if (!inString && depth === 0) return at;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === QUOTE) inString = true;
      else if (opens(code)) {
        depth += 1;
        if (depth > limits.depth) fail('tooDeep');
      } else if (closes(code)) {
        if (depth === 0) return at;
        depth -= 1;
        if (depth === 0) return at + 1;
      } else if (depth === 0 && (code === 44 || isBlank(code))) return at;
      at += 1;
    }
    return -1;
  }

  /** One sign between values. */
  function between(code: number): void {
    if (place === 'before' && code === 123) place = 'firstKey';
    else if ((place === 'firstKey' || place === 'key') && code === QUOTE) {
      place = 'inKey';
      inString = true;
    } else if (place === 'firstKey' && code === 125) place = 'end';
    else if (place === 'colon' && code === 58) place = 'value';
    else if (place === 'after' && code === 44) place = inList ? 'value' : 'key';
    else if ((place === 'after' || place === 'firstItem') && inList && code === 93) {
      inList = false;
      place = 'after';
    } else if (place === 'after' && !inList && code === 125) place = 'end';
    else fail('notJson');
  }

  function feed(text: string): JsonPiece[] {
    const found: JsonPiece[] = [];
    whole += text.length;
    if (whole > limits.whole) fail('tooLarge');
    for (let at = 0; at < text.length; ) {
      if (place === 'inKey') {
        const end = throughString(text, at);
        hold(text, at, inString ? end : end - 1);
        at = end;
        if (!inString) {
          key = taken();
          place = 'colon';
        }
        continue;
      }
      if (place === 'inside') {
        const end = throughValue(text, at);
        hold(text, at, end < 0 ? text.length : end);
        if (end < 0) break;
        found.push({ key, item: inList, text: taken() });
        place = 'after';
        at = end;
        continue;
      }
      const code = text.charCodeAt(at);
      if (isBlank(code)) at += 1;
      else if (place === 'value' && !inList && code === 91 && lists.has(key)) {
        inList = true;
        place = 'firstItem';
        at += 1;
      } else if (
        (place === 'value' || (place === 'firstItem' && code !== 93)) &&
        !closes(code) &&
        code !== 44
      ) {
        place = 'inside';
        depth = 0;
      } else {
        between(code);
        at += 1;
      }
    }
    return found;
  }

  return {
    feed,
    /** To be called behind the last text. */
    end(): void {
      if (place !== 'end') fail('notJson');
    },
  };
}
