import { currentPlan } from '@/lib/model/current-plan';
import type { DraftEntry, Entry } from '@/lib/model/entry';
import { recordKey } from '@/lib/model/record-key';
import {
  EMPTY_FAMILY,
  type Family,
  withEdited,
  withKept,
  withRestored,
  withRetracted,
  withVerified,
} from './family';
import type { PlanRow } from './shape';

/** Everything derived from a stretch of the ledger. `project` changes it; the families in it are never changed. */
export interface Projection {
  /** by record key */
  families: Map<string, Family>;
  /** evidence id to record key */
  homes: Map<string, string>;
  plans: PlanRow[];
}

export function emptyProjection(): Projection {
  return { families: new Map(), homes: new Map(), plans: [] };
}

/**
 * Takes one entry in. What does not apply (evidence unknown or erased) changes nothing.
 * @returns the key of the record the entry is about, if any
 */
export function project(into: Projection, seq: number, entry: DraftEntry): string | undefined {
  switch (entry.kind) {
    case 'evidence.kept': {
      const key = recordKey(entry.body.record);
      into.homes.set(entry.subject, key);
      return change(into, key, (family) => withKept(family, seq, entry.body));
    }
    case 'evidence.edited':
      return change(into, into.homes.get(entry.subject), (family) =>
        withEdited(family, entry.subject, entry.body, entry.at),
      );
    case 'evidence.retracted':
      return change(into, into.homes.get(entry.subject), (family) => withRetracted(family, entry.subject));
    case 'evidence.restored':
      return change(into, into.homes.get(entry.subject), (family) => withRestored(family, entry.subject));
    case 'evidence.verified':
      return change(into, recordKey(entry.body.record), (family) =>
        withVerified(family, entry.body.facts, entry.body.evidence),
      );
    case 'plan.adopted':
      into.plans.push({ seq, plan: currentPlan(entry.body) });
      return undefined;
    default:
      // `erased` takes nothing in: what it erased is gone from the entries themselves.
      return undefined;
  }
}

/** The part of an entry that a projection reads, or null once the body is erased. */
export function factOf(entry: Entry): DraftEntry | null {
  if (entry.body === null) return null;
  const { id, at, kind, subject, body } = entry;
  // Every entry went through its schema before it was sealed, here or where the copy was read.
  return { id, at, kind, subject, body } as DraftEntry;
}

function change(
  into: Projection,
  key: string | undefined,
  step: (family: Family) => Family,
): string | undefined {
  if (key === undefined) return undefined;
  into.families.set(key, step(into.families.get(key) ?? EMPTY_FAMILY));
  return key;
}
