import * as z from 'zod/mini';
import { type DraftEntry, draftEntrySchema } from '@/lib/model/entry';
import { canonicalJson } from './canonical-json';
import { type Change, changeBetween } from './change';
import { commit } from './commit';
import { findTwin, saysTheSame, type Twin } from './find-twin';
import { LedgerError } from './ledger-error';
import { loadProjection } from './load-projection';
import { type Ledger, withReading } from './open-ledger';
import { copyHeld, project } from './project';
import { readHeadIn } from './read-entries';
import { refusalOf } from './refusal';
import { repeatUntilWritten } from './repeat-until-written';
import { seal } from './seal';
import { type Head, toStored } from './shape';

/** Where the drafts stand in the ledger, in their order, and the hash the chain ends with. */
export interface Appended {
  seqs: number[];
  head: string;
}

/**
 * Appends entries together with everything derived from them, in one transaction. Resolved means committed.
 * Ids make it safe to repeat: the same id again answers with the position of the first time.
 * @throws LedgerError `invalid`, `refused` (see `refusalOf`; same id with another body), `busy`, `full`,
 *   `readOnly`, `failed`; none of the drafts is written then
 */
export function append(ledger: Ledger, drafts: readonly DraftEntry[]): Promise<Appended> {
  return ledger.inTurn(async () => {
    const valid: DraftEntry[] = [];
    for (const draft of drafts) {
      // reading a piece of an imported file takes long enough to be felt
      if (draft.kind === 'rows.recorded') await turnOfOthers();
      valid.push(readDraft(draft));
    }
    return repeatUntilWritten(() => attempt(ledger, valid));
  });
}

function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function readDraft(draft: unknown): DraftEntry {
  const read = z.safeParse(draftEntrySchema, draft);
  if (!read.success) throw new LedgerError('invalid', z.prettifyError(read.error), read.error);
  try {
    canonicalJson(read.data.body);
  } catch (error) {
    throw new LedgerError('invalid', 'the body cannot be written down', error);
  }
  return read.data;
}

async function attempt(ledger: Ledger, drafts: readonly DraftEntry[]): Promise<Appended | null> {
  const { head, fresh, about, repeats, change } = await prepare(ledger, drafts);
  const seqs = new Map<string, number>();
  for (const { draft, twin } of repeats) {
    if (!(await saysTheSame(draft, twin)))
      throw new LedgerError('refused', 'this id stands for another entry');
    if ('stored' in twin) seqs.set(draft.id, twin.stored.seq);
  }
  const lines = (await seal(head, fresh)).map((entry, index) => toStored(entry, about[index]));
  for (const line of lines) seqs.set(line.id, line.seq);
  const written = lines.length === 0 || (await commit(ledger, { from: head, lines, stripped: [], change }));
  if (!written) return null;
  return { seqs: drafts.map(({ id }) => seqs.get(id) ?? 0), head: lines.at(-1)?.hash ?? head.hash };
}

interface Prepared {
  head: Head;
  fresh: DraftEntry[];
  /** for each fresh draft what it is about */
  about: (string | undefined)[];
  repeats: { draft: DraftEntry; twin: Twin }[];
  change: Change;
}

/** Reads what the drafts touch and works out what they change; writes nothing. */
function prepare(ledger: Ledger, drafts: readonly DraftEntry[]): Promise<Prepared> {
  return withReading(ledger, async (tx) => {
    const [head, stored, held] = await Promise.all([
      readHeadIn(tx),
      Promise.all(drafts.map(async ({ id }) => tx.objectStore('entries').index('id').get(id))),
      loadProjection(tx, drafts),
    ]);
    const before = copyHeld(held);
    const fresh: DraftEntry[] = [];
    const about: Prepared['about'] = [];
    const repeats: Prepared['repeats'] = [];
    for (const [index, draft] of drafts.entries()) {
      const twin = findTwin(draft, stored[index], fresh);
      const refusal = twin ? null : refusalOf(draft, held);
      if (refusal) throw new LedgerError('refused', refusal);
      if (twin) repeats.push({ draft, twin });
      else about.push(project(held, head.seq + fresh.push(draft), draft));
    }
    return { head, fresh, about, repeats, change: await changeBetween(tx, before, held, head.counters) };
  });
}
