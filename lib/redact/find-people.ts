import type { Hits } from './hits';
import { indexNames, type NameIndex, type NameWord, stemOf } from './name-index';
import { isDate } from './name-words';

/** Words that stand side by side and belong to one person. */
interface Chain {
  start: number;
  end: number;
  people: number[];
  /** enough to mask it: a word that says it alone, or two that say it together */
  certain: boolean;
  names: number;
}

/** "Mueller" for "Müller", which folds to "muller" */
const UMLAUT = /([aou])e/g;
const GENITIVE = /(?:ovi|owi|ssa|sta|lla|lle|lta|in|em|om|es|[snau])$/;

/** Claims every place where one of the record's people is named; case, order and accents do not matter. */
export function findPeople(
  plain: string,
  people: readonly string[],
  organisations: readonly string[],
  hits: Hits,
): void {
  const index = indexNames(people, organisations);
  const low = plain.toLowerCase();
  const isCompany = (owners: readonly number[]): boolean => owners.every((one) => index.companies.has(one));
  for (const [name, owners] of index.inside) {
    for (let at = low.indexOf(name); at >= 0; at = low.indexOf(name, at + name.length))
      hits.claim(at, at + name.length, 'person', isCompany(owners));
  }
  if (index.words.size === 0) return;

  let chain = null as Chain | null;
  const close = (ended: Chain | null): void => {
    if (ended?.certain) hits.claim(ended.start, ended.end, 'person', isCompany(ended.people));
  };
  for (const { 0: written, index: start } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    const next = follow(
      index,
      plain,
      { written, low: low.slice(start, start + written.length), start },
      chain,
    );
    if (next?.start !== chain?.start) close(chain);
    chain = next;
  }
  close(chain);
}

interface Word {
  written: string;
  low: string;
  start: number;
}

/** The chain that ends with this word: the one so far made longer, a new one, or none. */
function follow(index: NameIndex, plain: string, word: Word, chain: Chain | null): Chain | null {
  const { low, start } = word;
  const end = start + low.length;
  const capital = word.written.charAt(0) !== low.charAt(0) || !/\p{Ll}/u.test(low.charAt(0));
  const found = lookUp(index, low, capital);
  if (!found || (low.length === 1 && !(capital && isInitial(plain, end, chain !== null)))) return null;
  if (
    found.weight === 'capital' &&
    isDate(low, plain.slice(Math.max(0, start - 5), start), plain.slice(end, end + 3))
  )
    return null;
  const joined = chain && extend(chain, plain.slice(chain.end, start), found.people);
  const tells = low.length > 1 && (capital || found.weight !== 'company');
  const names = (joined?.names ?? 0) + (tells ? 1 : 0);
  const alone = found.weight === 'sure' || (found.weight === 'capital' && capital);
  const together = names > 1 && tells;
  return {
    start: joined?.start ?? start,
    end,
    people: joined?.people ?? found.people,
    names,
    certain: (joined?.certain ?? false) || alone || together,
  };
}

/** The word in the index; else without a number at its end, a clitic, or a case ending. */
function lookUp(index: NameIndex, word: string, capital: boolean): NameWord | undefined {
  const { words } = index;
  const bare = word.replace(/\d+$/, '');
  const found = words.get(bare);
  if (found || bare.length < 4) return found;
  const stem = capital && stemOf(bare);
  if (stem) return words.get(stem);
  const clitic = words.get(bare.replace(/^[وفبلكובלמהשכ]/, '')) ?? words.get(bare.replace(UMLAUT, '$1'));
  if (clitic) return clitic;
  const inflected = capital ? words.get(bare.replace(GENITIVE, '')) : undefined;
  return inflected?.weight === 'sure' ? inflected : undefined;
}

/** A single capital letter belongs to a name before it only when it ends there: "Mara L." but not "Mara I think". */
function isInitial(plain: string, end: number, follows: boolean): boolean {
  return !follows || !/^ ?[\p{L}\p{N}]/u.test(plain.slice(end, end + 2));
}

function extend(chain: Chain, gap: string, people: readonly number[]): Chain | null {
  if (gap.length > 2 || /[^\s.,'_-]/.test(gap)) return null;
  const both = chain.people.filter((one) => people.includes(one));
  return both.length > 0 ? { ...chain, people: both } : null;
}
