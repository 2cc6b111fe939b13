import type { Part } from './ask';

/** How many parts are remembered at most; the oldest goes first. In memory only. */
const MOST = 24;

const kept = new Map<string, { stamp: string; part: Part<unknown> }>();

/**
 * Reads a part unless it was read before under the same stamp. One key always holds one kind of part.
 * Parts that failed are not remembered; neither is anything under an empty stamp.
 */
export async function readOnce<Value>(
  key: string,
  stamp: string,
  read: () => Promise<Part<Value>>,
): Promise<Part<Value>> {
  const known = kept.get(key);
  if (stamp && known?.stamp === stamp) return known.part as Part<Value>;
  const part = await read();
  kept.delete(key);
  if (part.lack === null) kept.set(key, { stamp, part });
  const oldest = kept.keys().next();
  if (kept.size > MOST && !oldest.done) kept.delete(oldest.value);
  return part;
}

/** Forgets everything: nobody is signed in any more, or a test begins. */
export function forgetReads(): void {
  kept.clear();
}
