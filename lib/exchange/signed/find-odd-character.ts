const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** How JSON.stringify writes what it must not write plainly; every other escape is another spelling. */
const ESCAPE = /\\(?:["\\bfnrt]|u00(?:0[0-7be]|1[0-9a-f]))/y;
const DEEPEST = 64;

/** Thrown to leave the recursion at the first odd character. */
class Odd {
  constructor(readonly index: number) {}
}

/**
 * The index of the first character at which a text stops being canonical JSON (RFC 8785), null when it is
 * canonical to its end. Browsers say where JSON breaks in words of their own, or not at all; and nobody says
 * where its spelling is another one.
 */
export function findOddCharacter(text: string): number | null {
  try {
    const end = passValue(text, 0, 0);
    return end === text.length ? null : end;
  } catch (odd) {
    if (odd instanceof Odd) return odd.index;
    throw odd;
  }
}

function passValue(text: string, at: number, depth: number): number {
  if (depth > DEEPEST) throw new Odd(at);
  const first = text[at];
  if (first === '{') return passMembers(text, at, depth);
  if (first === '[') return passItems(text, at, depth);
  if (first === '"') return passString(text, at);
  for (const word of ['true', 'false', 'null']) if (text.startsWith(word, at)) return at + word.length;
  return passNumber(text, at);
}

function passNumber(text: string, at: number): number {
  NUMBER.lastIndex = at;
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined || JSON.stringify(Number(written)) !== written) throw new Odd(at);
  return at + written.length;
}

function passString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    // past the end there is no code at all
    if (!(code >= 0x20)) throw new Odd(Math.min(at, text.length));
    if (code === 0x5c) at = passEscape(text, at) - 1;
    else if (code >= 0xd800 && code <= 0xdfff) {
      // half a character alone has no UTF-8 form
      if ((text.codePointAt(at) ?? 0) <= 0xffff) throw new Odd(at);
      at++;
    }
  }
}

function passEscape(text: string, at: number): number {
  ESCAPE.lastIndex = at;
  const written = ESCAPE.exec(text)?.[0];
  if (written === undefined) throw new Odd(at);
  return at + written.length;
}

function passItems(text: string, start: number, depth: number): number {
  if (text[start + 1] === ']') return start + 2;
  for (let at = start; ; ) {
    at = passValue(text, at + 1, depth + 1);
    if (text[at] === ']') return at + 1;
    if (text[at] !== ',') throw new Odd(at);
  }
}

function passMembers(text: string, start: number, depth: number): number {
  if (text[start + 1] === '}') return start + 2;
  const keys: Key[] = [];
  for (let at = start; ; ) {
    const key = at + 1;
    if (text[key] !== '"') throw new Odd(key);
    at = passString(text, key);
    keys.push({ name: JSON.parse(text.slice(key, at)), at: key });
    checkOrder(keys);
    if (text[at] !== ':') throw new Odd(at);
    at = passValue(text, at + 1, depth + 1);
    if (text[at] === '}') return at + 1;
    if (text[at] !== ',') throw new Odd(at);
  }
}

interface Key {
  name: string;
  at: number;
}

/** Of two keys in the wrong order the odd one is the first, unless the second comes too late for the one before as well. */
function checkOrder(keys: readonly Key[]): void {
  const [third, before, last] = [keys.at(-3), keys.at(-2), keys.at(-1)];
  if (!before || !last || before.name < last.name) return;
  const isFirstOdd = before.name !== last.name && third !== undefined && third.name < last.name;
  throw new Odd(isFirstOdd ? before.at : last.at);
}
