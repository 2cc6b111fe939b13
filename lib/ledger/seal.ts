import type { Entry } from '@/lib/model/entry';
import { randomHex, sha256 } from '@/lib/platform/random';
import { canonicalJson } from './canonical-json';

/** What a chain hash covers besides the entry before it. */
type Unsealed = Pick<Entry, 'id' | 'at' | 'kind' | 'subject' | 'body'>;

/** SHA-256 over the canonical JSON of `[salt, body]`. The salt keeps a short body from being guessed once it is gone. */
export function hashBody(salt: string, body: unknown): Promise<string> {
  return sha256(canonicalJson([salt, body]));
}

/** SHA-256 over the canonical JSON of `[previous, id, kind, subject, at, bodyHash]`: every column but the place, which the chain itself tells. */
export function hashEntry(
  entry: Pick<Entry, 'previous' | 'id' | 'kind' | 'subject' | 'at' | 'bodyHash'>,
): Promise<string> {
  const { previous, id, kind, subject, at, bodyHash } = entry;
  return sha256(canonicalJson([previous, id, kind, subject, at, bodyHash]));
}

/** Chains drafts onto the entry that ends at `seq` with `hash`. Nothing here touches the database. */
export async function seal(
  after: { seq: number; hash: string },
  drafts: readonly Unsealed[],
): Promise<Entry[]> {
  const bodies: { salt: string; bodyHash: string }[] = [];
  // one after the other: writing down the rows of a large import all at once would hold the page
  for (const { body } of drafts) {
    const salt = randomHex(16);
    bodies.push({ salt, bodyHash: await hashBody(salt, body) });
  }
  const entries: Entry[] = [];
  let { seq, hash: previous } = after;
  for (const [index, { id, at, kind, subject, body }] of drafts.entries()) {
    const { salt, bodyHash } = bodies[index] ?? { salt: '', bodyHash: '' };
    const hash = await hashEntry({ previous, id, kind, subject, at, bodyHash });
    seq += 1;
    entries.push({ seq, id, at, kind, subject, body, salt, bodyHash, previous, hash });
    previous = hash;
  }
  return entries;
}
