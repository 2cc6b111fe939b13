/** An id of 15 or 18 characters. There is a digit in each: `ServiceContract` is the name of an object. */
const SHAPE = /^(?=[A-Za-z]*\d)[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/;

const SUFFIXES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The objects we know by name, by the kind of record they make. */
export const OBJECTS: Readonly<Record<string, string>> = {
  case: 'Case',
  account: 'Account',
  opportunity: 'Opportunity',
  contract: 'Contract',
};

const PREFIXES: Readonly<Record<string, string>> = {
  '500': 'case',
  '001': 'account',
  '006': 'opportunity',
  '800': 'contract',
};

/**
 * The id in its form of 18 characters, which two ids share only if they are the same even where case is lost; null
 * for anything that is no id. Of each five characters the capitals are the bits of one number, the first character
 * the lowest bit, and that number names a letter of the suffix. An id that has a suffix keeps it, right or wrong.
 */
export function to18(id: string): string | null {
  if (!SHAPE.test(id)) return null;
  if (id.length === 18) return id;
  // each five characters become the letter of their number, and the letters go to the end
  return id + id.replace(/.{5}/g, (five) => SUFFIXES.charAt([...five].reduceRight(addBit, 0)));
}

const addBit = (bits: number, character: string) => bits * 2 + Number(/[A-Z]/.test(character));

/** The kind of record by the first three characters of its id: `record` for all we do not know. */
export function kindOfPrefix(id: string): string {
  return PREFIXES[id.slice(0, 3)] ?? 'record';
}
