import { fromHex, toHex } from '../signed/hex';

/** RFC 6962, section 2.1: what is hashed begins with 0 for a leaf and with 1 for a node. */
const LEAF = 0;
const NODE = 1;

/** Makes two hashes one; hashes as lower-case hex. */
export type HashNode = (left: string, right: string) => Promise<string>;

/** SHA-256(0x00 || the 32 bytes of an entry's hash). */
export function hashLeaf(hash: string): Promise<Uint8Array> {
  return digest(LEAF, fromHex(hash));
}

/** SHA-256(0x01 || left || right). */
export function hashPair(left: Uint8Array, right: Uint8Array): Promise<Uint8Array> {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return digest(NODE, both);
}

/** The same over hex. Paths of one tree share their upper part, which is calculated once. */
export function createHashNode(): HashNode {
  const known = new Map<string, Promise<string>>();
  return (left, right) => {
    const key = left + right;
    const found = known.get(key);
    if (found) return found;
    const made = hashPair(fromHex(left), fromHex(right)).then(toHex);
    known.set(key, made);
    return made;
  };
}

async function digest(first: number, rest: Uint8Array): Promise<Uint8Array> {
  const bytes = new Uint8Array(rest.length + 1);
  bytes[0] = first;
  bytes.set(rest, 1);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
