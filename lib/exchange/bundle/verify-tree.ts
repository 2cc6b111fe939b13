import type { HashNode } from './hash-node';

interface Inclusion {
  /** hash of the leaf (`hashLeaf` of the entry's hash), hex */
  leaf: string;
  /** from 0 */
  index: number;
  size: number;
  root: string;
  path: readonly string[];
}

/** Whether a leaf stands at its place in the tree: RFC 9162, section 2.1.3.2, which checks RFC 6962's proofs. */
export async function verifyInclusion(
  { leaf, index, size, root, path }: Inclusion,
  hashNode: HashNode,
): Promise<boolean> {
  if (index < 0 || index >= size) return false;
  let at = index;
  let last = size - 1;
  let hash = leaf;
  for (const beside of path) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      hash = await hashNode(beside, hash);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else hash = await hashNode(hash, beside);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && hash === root;
}

interface State {
  size: number;
  root: string;
}

/** Whether the earlier tree is a beginning of the later one: RFC 9162, section 2.1.4.2. */
export async function verifyConsistency(
  earlier: State,
  later: State,
  path: readonly string[],
  hashNode: HashNode,
): Promise<boolean> {
  if (earlier.size < 1 || earlier.size > later.size) return false;
  if (earlier.size === later.size) return path.length === 0 && earlier.root === later.root;
  let at = earlier.size - 1;
  let last = later.size - 1;
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  // an earlier tree without a ragged edge is itself the first node
  const [first, ...rest] = at === 0 ? [earlier.root, ...path] : path;
  if (first === undefined) return false;
  let [before, after] = [first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      before = await hashNode(beside, before);
      after = await hashNode(beside, after);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else after = await hashNode(after, beside);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && before === earlier.root && after === later.root;
}

/** Sizes come from a file and may be beyond 32 bits, so no shifting. */
const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);
