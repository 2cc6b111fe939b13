import { fold } from './fold';
import { type Weight, weightOf } from './name-words';

/** A word that points at people: which ones, and how much it says alone. */
export interface NameWord {
  people: number[];
  weight: Weight;
}

/** Everything by which the record's people can be found in a text. */
export interface NameIndex {
  words: Map<string, NameWord>;
  /** names in scripts written without spaces: found anywhere */
  inside: Map<string, number[]>;
  /** people who are only a company's name */
  companies: Set<number>;
}

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]+$/u;
const ENDING =
  /(?:ого|его|ому|ему|ами|ями|ови|еві|ові|ои|еи|ии|ою|ею|ом|ем|ым|им|ых|их|ου|ος|ης|ας|[аяуюеиыоіαηοες])$/;

/** The words of a text, folded and in lower case. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .plain.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A Cyrillic or Greek word without its case ending, so that "Ивановой" is found for "Иванова"; else null. */
export function stemOf(word: string): string | null {
  if (!/[\u0370-\u04ff]/.test(word)) return null;
  const stem = word.replace(ENDING, '').replace(/[еи]$/, '');
  return stem.length < 3 ? null : `~${stem}`;
}

/** Prepares the search for these people. Mail addresses count by what stands before the @. */
export function indexNames(people: readonly string[], organisations: readonly string[]): NameIndex {
  const index: NameIndex = { words: new Map(), inside: new Map(), companies: new Set() };
  const company = new Set(organisations.flatMap(wordsOf));
  people.forEach((name, person) => {
    const parts = wordsOf(name.replace(/@.*/, ''));
    if (parts.length > 0 && parts.every((part) => company.has(part))) index.companies.add(person);
    for (const part of parts) addPart(index, part, person);
    // one sign each says too little alone: "王 伟" is sought whole
    if (parts.every((part) => UNSPACED.test(part)))
      for (const glue of ['', ' ']) addInside(index, parts.join(glue), person);
    for (const joined of joinedForms(parts)) addWord(index, joined, person, 'sure');
  });
  return index;
}

function addPart(index: NameIndex, part: string, person: number): void {
  if (UNSPACED.test(part)) {
    const halves =
      part.length === 3 ? [part.slice(1)] : part.length === 4 ? [part.slice(0, 2), part.slice(2)] : [];
    for (const piece of [part, ...halves]) addInside(index, piece, person);
    return;
  }
  const bare = part.replace(/\d+$/, '');
  addWord(index, bare, person, weightOf(bare));
  addWord(index, bare.slice(0, 1), person, 'company');
  const stem = stemOf(bare);
  if (stem) addWord(index, stem, person, 'sure');
  // "Müller" is also written "Mueller", and folds to "muller"
  if (bare.length > 4) addWord(index, bare.replace(/([aou])e/g, '$1'), person, 'sure');
}

function addInside(index: NameIndex, name: string, person: number): void {
  if (name.length > 1) index.inside.set(name, [...(index.inside.get(name) ?? []), person]);
}

/** User names made of two parts: "maralindqvist", "mlindqvist", "lindqvistm"; short ones are too often words. */
function joinedForms(parts: readonly string[]): string[] {
  const few = parts.slice(0, 4);
  return few.flatMap((one) =>
    few
      .filter((other) => other !== one && other.length > 1)
      .flatMap((other) => [one + other, one.charAt(0) + other, other + one.charAt(0)])
      .filter((joined) => joined.length > 6),
  );
}

function addWord(index: NameIndex, word: string, person: number, weight: Weight): void {
  if (word === '') return;
  const found = index.words.get(word);
  if (!found) index.words.set(word, { people: [person], weight });
  else if (!found.people.includes(person)) found.people.push(person);
}
