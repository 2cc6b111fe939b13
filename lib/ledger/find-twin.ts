import type { DraftEntry } from '@/lib/model/entry';
import { canonicalJson } from './canonical-json';
import { hashBody } from './seal';
import type { StoredEntry } from './shape';

/** An entry that came earlier under the same id: in the ledger, or in the same request. */
export type Twin = { stored: StoredEntry } | { draft: DraftEntry };

/** Finds what a draft repeats, or null when its id is new. */
export function findTwin(
  draft: DraftEntry,
  stored: StoredEntry | undefined,
  sofar: readonly DraftEntry[],
): Twin | null {
  if (stored) return { stored };
  const earlier = sofar.find(({ id }) => id === draft.id);
  return earlier ? { draft: earlier } : null;
}

/** Whether a repeat says the same. An erased body cannot be compared any more; its id still answers. */
export async function saysTheSame(draft: DraftEntry, twin: Twin): Promise<boolean> {
  if ('draft' in twin) return canonicalJson(draft) === canonicalJson(twin.draft);
  const { stored } = twin;
  if (stored.kind !== draft.kind || stored.subject !== draft.subject) return false;
  return stored.salt === null || (await hashBody(stored.salt, draft.body)) === stored.bodyHash;
}
