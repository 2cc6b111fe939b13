import { createHash } from 'node:crypto';

const hash = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** RFC 6962 word for word, slow and recursive, on another implementation of SHA-256. */
export function plainRoot(leaves: readonly string[]): string {
  return root(leaves.map(bytes)).toString('hex');
}

/** PATH(m, D[n]). */
export function plainInclusion(index: number, leaves: readonly string[]): string[] {
  return path(index, leaves.map(bytes)).map((node) => node.toString('hex'));
}

/** PROOF(m, D[n]). */
export function plainConsistency(size: number, leaves: readonly string[]): string[] {
  return subProof(size, leaves.map(bytes), true).map((node) => node.toString('hex'));
}

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

function root(leaves: Buffer[]): Buffer {
  const [first] = leaves;
  if (!first) return hash();
  if (leaves.length === 1) return hash(Buffer.of(0), first);
  const k = split(leaves.length);
  return hash(Buffer.of(1), root(leaves.slice(0, k)), root(leaves.slice(k)));
}

function path(m: number, leaves: Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return m < k
    ? [...path(m, leaves.slice(0, k)), root(leaves.slice(k))]
    : [...path(m - k, leaves.slice(k)), root(leaves.slice(0, k))];
}

function subProof(m: number, leaves: Buffer[], whole: boolean): Buffer[] {
  if (m === leaves.length) return whole ? [] : [root(leaves)];
  const k = split(leaves.length);
  return m <= k
    ? [...subProof(m, leaves.slice(0, k), whole), root(leaves.slice(k))]
    : [...subProof(m - k, leaves.slice(k), false), root(leaves.slice(0, k))];
}

/** The largest power of two smaller than n. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
