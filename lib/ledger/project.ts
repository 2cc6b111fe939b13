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
import {
  aboutBatch,
  batchRecorded,
  batchRestored,
  batchWithdrawn,
  type HeldBatch,
  rowsRecorded,
} from './held-batch';
import { aboutPaper, paperRemoved, paperWritten } from './held-paper';
import type { PlanRow, StoredPaper } from './shape';

/** What entries change by difference: each part by its key. What stands in these maps is never changed in place. */
export interface Held {
  /** by record key */
  families: Map<string, Family>;
  batches: Map<string, HeldBatch>;
  papers: Map<string, StoredPaper>;
}

/** Everything derived from a stretch of the ledger. `project` changes it. */
export interface Projection extends Held {
  /** evidence id to record key */
  homes: Map<string, string>;
  /** adopted in this stretch */
  plans: PlanRow[];
  /** the newest version adopted of each plan that the stretch speaks of */
  versions: Map<string, number>;
}

export function emptyProjection(): Projection {
  return {
    families: new Map(),
    batches: new Map(),
    papers: new Map(),
    homes: new Map(),
    plans: [],
    versions: new Map(),
  };
}

/** What stands now, to be compared with what stands once more entries were taken in. */
export function copyHeld({ families, batches, papers }: Held): Held {
  return { families: new Map(families), batches: new Map(batches), papers: new Map(papers) };
}

/**
 * Takes one entry in. What does not apply (evidence, batch or paper unknown or erased) changes nothing.
 * @returns what the entry is about, if it is about one thing: the key of a record, a batch, a paper
 */
export function project(into: Projection, seq: number, entry: DraftEntry): string | undefined {
  const { subject } = entry;
  switch (entry.kind) {
    case 'evidence.kept': {
      const key = recordKey(entry.body.record);
      into.homes.set(subject, key);
      return change(into, key, (family) => withKept(family, seq, entry.body));
    }
    case 'evidence.edited':
      return change(into, into.homes.get(subject), (family) =>
        withEdited(family, subject, entry.body, entry.at),
      );
    case 'evidence.retracted':
      return change(into, into.homes.get(subject), (family) => withRetracted(family, subject));
    case 'evidence.restored':
      return change(into, into.homes.get(subject), (family) => withRestored(family, subject));
    case 'evidence.verified':
      return change(into, recordKey(entry.body.record), (family) =>
        withVerified(family, entry.body.facts, entry.body.evidence),
      );
    case 'plan.adopted':
      into.plans.push({ seq, plan: currentPlan(entry.body) });
      into.versions.set(subject, entry.body.version);
      return undefined;
    case 'measurements.recorded':
      into.batches.set(subject, batchRecorded(seq, entry.body));
      return aboutBatch(subject);
    case 'rows.recorded':
      return changeBatch(into, subject, (held) => rowsRecorded(held, seq, entry.body));
    case 'measurements.withdrawn':
      return changeBatch(into, subject, batchWithdrawn);
    case 'measurements.restored':
      return changeBatch(into, subject, batchRestored);
    case 'paper.written':
      into.papers.set(
        subject,
        paperWritten(into.papers.get(subject), { id: subject, seq, at: entry.at }, entry.body),
      );
      return aboutPaper(subject);
    case 'paper.removed': {
      const held = into.papers.get(subject);
      if (held) into.papers.set(subject, paperRemoved(held, entry.at));
      return aboutPaper(subject);
    }
    case 'erased':
      // Takes nothing in: what it erased is gone from the entries themselves.
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

function changeBatch(into: Projection, id: string, step: (held: HeldBatch) => HeldBatch): string {
  const held = into.batches.get(id);
  if (held) into.batches.set(id, step(held));
  return aboutBatch(id);
}
