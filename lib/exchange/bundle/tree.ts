import { toHex } from '../signed/hex';
import { hashLeaf, hashPair } from './hash-node';
import { Pace, type Watching } from './pace';

/** A Merkle tree over the hashes of all entries (RFC 6962, section 2.1), with every node kept. */
export interface HashTree {
  size: number;
  root: string;
  /** Hashes from the leaf at `index` (from 0) up to the root. @throws RangeError beyond the tree */
  inclusion(index: number): string[];
  /** That the first `size` leaves are a beginning of this tree. @throws RangeError for none, or more than all */
  consistency(size: number): string[];
}

/** Digests asked for at once: the browser works on them beside the page, and a stop is heard between them. */
const BATCH = 512;

/**
 * Grows the tree over entry hashes (lower-case hex, in order of their position). The tree that the RFC splits from
 * the top is the same that pairs neighbours from below and lets an odd one rise.
 * @throws RangeError when there is no leaf, or the signal's reason when aborted
 */
export async function growTree(hashes: readonly string[], watching: Watching = {}): Promise<HashTree> {
  if (hashes.length === 0) throw new RangeError('a tree without leaves');
  const pace = new Pace(watching, 2 * hashes.length);
  const levels = [await inBatches(hashes.length, (at) => hashLeaf(hashes[at] ?? ''), pace)];
  for (let below = levels[0] ?? []; below.length > 1; below = levels.at(-1) ?? []) {
    const pairs = below.length >> 1;
    const level = await inBatches(
      pairs,
      (at) => hashPair(nodeAt(below, 2 * at), nodeAt(below, 2 * at + 1)),
      pace,
    );
    if (below.length % 2 === 1) level.push(nodeAt(below, below.length - 1));
    levels.push(level);
  }
  pace.finish();
  const hexAt = (level: number, at: number): string => toHex(nodeAt(levels[level] ?? [], at));
  return {
    size: hashes.length,
    root: hexAt(levels.length - 1, 0),
    inclusion: (index) => inclusionPath(levels, index, hexAt),
    consistency: (size) => consistencyPath(hashes.length, size, hexAt),
  };
}

async function inBatches(
  count: number,
  make: (at: number) => Promise<Uint8Array>,
  pace: Pace,
): Promise<Uint8Array[]> {
  const made: Uint8Array[] = [];
  for (let from = 0; from < count; from += BATCH) {
    const here = Math.min(BATCH, count - from);
    made.push(...(await Promise.all(Array.from({ length: here }, (_, at) => make(from + at)))));
    await pace.step(here);
  }
  return made;
}

function nodeAt(level: readonly Uint8Array[], at: number): Uint8Array {
  const node = level[at];
  if (!node) throw new RangeError('no such node');
  return node;
}

type HexAt = (level: number, at: number) => string;

function inclusionPath(levels: readonly Uint8Array[][], index: number, hexAt: HexAt): string[] {
  if (!Number.isInteger(index) || index < 0 || index >= (levels[0]?.length ?? 0))
    throw new RangeError('no such leaf');
  return levels.flatMap(({ length }, level) => {
    const beside = Math.floor(index / 2 ** level) ^ 1;
    return beside < length && length > 1 ? [hexAt(level, beside)] : [];
  });
}

/** SUBPROOF of RFC 6962, section 2.1.2; leaves `[from, to)`, of which the first `size` are the earlier tree. */
function consistencyPath(whole: number, size: number, hexAt: HexAt): string[] {
  if (!Number.isInteger(size) || size < 1 || size > whole) throw new RangeError('no such earlier tree');
  const hashOf = (from: number, to: number): string => {
    const level = Math.ceil(Math.log2(to - from));
    return hexAt(level, Math.floor(from / 2 ** level));
  };
  const proof: string[] = [];
  let [from, to, known] = [0, whole, true];
  while (to !== size) {
    const middle = from + 2 ** (Math.ceil(Math.log2(to - from)) - 1);
    if (size <= middle) {
      proof.push(hashOf(middle, to));
      to = middle;
    } else {
      proof.push(hashOf(from, middle));
      from = middle;
      known = false;
    }
  }
  if (!known) proof.push(hashOf(from, to));
  return proof.reverse();
}
