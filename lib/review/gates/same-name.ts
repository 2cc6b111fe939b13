/** Whether two names are the same one, whatever their case, accents and blanks. Blank names are nobody's. */
export function sameName(one: string, other: string): boolean {
  const plain = plainOf(one);
  return plain !== '' && plain === plainOf(other);
}

function plainOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
