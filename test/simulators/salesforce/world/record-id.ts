const CHECK = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Appends the three check characters to an id of 15: one for each five, from which of them are capitals. */
export function addCheck(id15: string): string {
  let check = '';
  for (let start = 0; start < 15; start += 5) {
    let bits = 0;
    for (let place = 0; place < 5; place += 1) {
      const letter = id15.charAt(start + place);
      if (letter >= 'A' && letter <= 'Z') bits += 2 ** place;
    }
    check += CHECK.charAt(bits);
  }
  return id15 + check;
}

/** The same record whether its id came with 15 or with 18 characters. */
export function toLong(id: string): string {
  return id.length === 15 ? addCheck(id) : id;
}

/** Hands out ids of one org: `pod` is three characters that tell its instance. Each prefix counts for itself. */
export function createIds(pod: string): (prefix: string) => string {
  const last = new Map<string, number>();
  return (prefix) => {
    const count = (last.get(prefix) ?? 1000) + 7;
    last.set(prefix, count);
    return addCheck(`${prefix}${pod}0000${write62(count).padStart(5, '0')}`);
  };
}

function write62(count: number): string {
  let rest = count;
  let text = '';
  do {
    text = DIGITS.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  } while (rest > 0);
  return text;
}
