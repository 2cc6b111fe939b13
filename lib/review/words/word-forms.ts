/** Every wording of some words in a row: `word*` stands for the forms of a verb, `word~` for those of an adjective. */
export function formsOf(words: readonly string[]): string[][] {
  const [first, ...others] = words;
  if (first === undefined) return [[]];
  const rest = formsOf(others);
  return inflected(first).flatMap((form) => rest.map((after) => [form, ...after]));
}

function inflected(word: string): string[] {
  const base = word.slice(0, -1);
  if (word.endsWith('*')) return verbForms(base);
  return word.endsWith('~') ? adjectiveForms(base) : [word];
}

const SILENT = /e$/;
const Y = /(?<=[^aeiou])y$/;

function verbForms(base: string): string[] {
  const stem = base.replace(SILENT, '');
  const soft = base.replace(Y, 'i');
  const s = /(?:s|x|z|ch|sh|i)$/.test(soft) ? `${soft}es` : `${base}s`;
  const doubled = base + base.slice(-1);
  return [base, s, `${soft.replace(SILENT, '')}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
}

function adjectiveForms(base: string): string[] {
  const soft = base.replace(Y, 'i');
  const stem = soft.replace(SILENT, '');
  const adverb = base.endsWith('le')
    ? base.replace(SILENT, 'y')
    : base.endsWith('ic')
      ? `${base}ally`
      : `${soft}ly`;
  return [base, adverb, `${soft}ness`, `${stem}er`, `${stem}est`];
}
