/** A text made plain for searching, and where each of its characters came from. */
export interface Folded {
  /** accents, width forms and invisible characters removed, foreign digits as 0-9; case kept */
  plain: string;
  /** start in the original of the character at a place of `plain`; `at(plain.length)` is the original's length */
  at(place: number): number;
}

/** Letters that do not come apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
const MARK = /[\p{M}\p{Cf}]/gu;
const known = new Map<string, string>();

/** Makes a text comparable: "Ｍüller" and "Mu\u0308l\u200bler" both become "Muller". */
export function fold(text: string): Folded {
  if (/^[\0-\x7f]*$/.test(text)) return { plain: text, at: (place) => place };
  let plain = '';
  const from: number[] = [];
  let place = 0;
  for (const letter of text) {
    const folded = foldLetter(letter);
    for (let i = 0; i < folded.length; i += 1) from.push(place);
    plain += folded;
    place += letter.length;
  }
  from.push(place);
  return { plain, at: (at) => from[at] ?? place };
}

function foldLetter(letter: string): string {
  if (letter < '\x80') return letter;
  let folded = known.get(letter);
  if (folded === undefined) {
    folded = LETTERS[letter] ?? digit(letter) ?? letter.normalize('NFKD').replace(MARK, '').normalize('NFC');
    folded = folded
      .replace(/[‘’ʼ]/g, "'")
      .replace(/[‐‑‒–—]/g, '-')
      .replace(/\s/g, ' ');
    known.set(letter, folded);
  }
  return folded;
}

/** Arabic, Persian and Devanagari digits; the ten digits of a script stand in a row. */
function digit(letter: string): string | undefined {
  const code = letter.charCodeAt(0);
  const zero = [0x660, 0x6f0, 0x966].find((first) => code >= first && code < first + 10);
  return zero === undefined ? undefined : String(code - zero);
}
