const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * An id in 18 characters: after each chunk of five comes which of them are capitals, the first as the lowest bit.
 * An id of 18 characters is given back as it is.
 */
export function to18(id: string): string {
  if (id.length !== 15) return id;
  const chunks = [id.slice(0, 5), id.slice(5, 10), id.slice(10)];
  const bits = (chunk: string) =>
    [...chunk].reduce((sum, char, at) => sum + (/[A-Z]/.test(char) ? 1 << at : 0), 0);
  return id + chunks.map((chunk) => SUFFIX[bits(chunk)]).join('');
}
