import { createHash } from 'node:crypto';

/** Hashes as entries would have them; invented. */
export const leavesOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => createHash('sha256').update(`entry ${index}`).digest('hex'));
