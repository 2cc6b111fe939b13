import type { DraftEntry } from '@/lib/model/entry';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { changeBetween } from './change';
import { commit } from './commit';
import { type FoundForErasure, type Gone, loadEvidenceErasure } from './load-erasure';
import { loadBatchErasure, loadPaperErasure, loadRowErasure } from './load-subject-erasure';
import { type Ledger, withReading } from './open-ledger';
import { project } from './project';
import { idsOfCustomer } from './read-evidence';
import { repeatUntilWritten } from './repeat-until-written';
import { seal } from './seal';
import { type Reading, toStored } from './shape';

type Erased = Extract<DraftEntry, { kind: 'erased' }>['body'];
export type ErasureReason = Erased['why'];

/** What an erasure did: ids of what is gone, each kind apart. */
export interface Erasure extends Gone {
  /** position of the `erased` entry */
  seq: number;
  /** hash the chain ends with */
  head: string;
  /** positions of the entries that lost their bodies */
  bodies: number[];
}

/**
 * Erases evidence for good, in one transaction: its rows, and body, salt and record column of every earlier
 * entry that speaks of it. With the last evidence on a record everything known of that record goes. The chain
 * of hashes stays whole, and an `erased` entry says what went and why.
 * @returns null when none of the ids is in the ledger
 * @throws LedgerError `busy`, `full`, `readOnly`, `failed`
 */
export function erase(ledger: Ledger, ids: readonly string[], why: ErasureReason): Promise<Erasure | null> {
  return eraseFound(ledger, why, (tx) => loadEvidenceErasure(tx, ids));
}

/** Erases everything on the records of one customer and everything tagged with the customer's pseudonym. */
export function eraseCustomer(
  ledger: Ledger,
  pseudonym: string,
  why: ErasureReason,
): Promise<Erasure | null> {
  return eraseFound(ledger, why, async (tx) => loadEvidenceErasure(tx, await idsOfCustomer(tx, pseudonym)));
}

/** Erases all evidence on one record, and with it the record. */
export function eraseRecord(ledger: Ledger, recordKey: string, why: ErasureReason): Promise<Erasure | null> {
  return eraseFound(ledger, why, async (tx) =>
    loadEvidenceErasure(tx, await tx.objectStore('evidence').index('recordKey').getAllKeys(recordKey)),
  );
}

/** Erases papers with every version of them, in the same way. */
export function erasePapers(
  ledger: Ledger,
  ids: readonly string[],
  why: ErasureReason,
): Promise<Erasure | null> {
  return eraseFound(ledger, why, (tx) => loadPaperErasure(tx, ids));
}

/** Erases batches of measurements with the rows behind them, in the same way. */
export function eraseBatches(
  ledger: Ledger,
  ids: readonly string[],
  why: ErasureReason,
): Promise<Erasure | null> {
  return eraseFound(ledger, why, (tx) => loadBatchErasure(tx, ids));
}

/** Erases the rows behind batches; the totals counted from them stay. Null as well when there are no rows. */
export function eraseRows(
  ledger: Ledger,
  batches: readonly string[],
  why: ErasureReason,
): Promise<Erasure | null> {
  return eraseFound(ledger, why, (tx) => loadRowErasure(tx, batches));
}

function eraseFound(
  ledger: Ledger,
  why: ErasureReason,
  find: (tx: Reading) => Promise<FoundForErasure>,
): Promise<Erasure | null> {
  // Looking again at each attempt: what another context kept meanwhile is erased with the rest.
  return ledger
    .inTurn(() => repeatUntilWritten(async () => attempt(ledger, await withReading(ledger, find), why)))
    .then((done) => (done === 'nothing' ? null : done));
}

async function attempt(
  ledger: Ledger,
  found: FoundForErasure,
  why: ErasureReason,
): Promise<Erasure | 'nothing' | null> {
  if (Object.values(found.gone).every((ids) => ids.length === 0)) return 'nothing';
  const at = instant();
  const id = newId();
  const bodies = found.stripped.map(({ seq }) => seq);
  const drafts: DraftEntry[] = [
    { id, at, kind: 'erased', subject: id, body: { ...saidOf(found.gone), why, bodies } },
    ...found.restated.map(
      ({ subject, body }): DraftEntry => ({ id: newId(), at, kind: 'evidence.verified', subject, body }),
    ),
  ];
  const sealed = await seal(found.head, drafts);
  const after = found.left;
  const lines = sealed.map((entry, index) => {
    const draft = drafts[index];
    return toStored(entry, draft && project(after, entry.seq, draft));
  });
  const change = await withReading(ledger, (tx) =>
    changeBetween(tx, found.before, after, found.head.counters),
  );
  const act = { from: found.head, lines, stripped: found.stripped, change };
  if (!(await commit(ledger, act))) return null;
  const last = lines.at(-1) ?? found.head;
  return { ...found.gone, seq: found.head.seq + 1, head: last.hash, bodies };
}

/** What the `erased` entry says of it: lists without an id are left out, but for evidence. */
function saidOf({ evidence, ...others }: Gone): Gone | Pick<Gone, 'evidence'> {
  return { evidence, ...Object.fromEntries(Object.entries(others).filter(([, ids]) => ids.length > 0)) };
}
