import type { DraftEntry } from '@/lib/model/entry';
import type { Journal } from '@/lib/model/journal';
import { type Appended, append } from './append';
import {
  type Erasure,
  type ErasureReason,
  erase,
  eraseBatches,
  eraseCustomer,
  erasePapers,
  eraseRecord,
  eraseRows,
} from './erase';
import { exclusive } from './exclusive';
import { type Ledger, type OpenOptions, openLedger } from './open-ledger';
import { readHead } from './read-entries';
import { type ChainEnd, type Relation, relate, replaceBy } from './restore';
import { compareAtStart, type StartReport } from './second-copy';
import type { Staged } from './stage-entries';
import { topUp } from './top-up';
import { type ChainReport, type VerifyOptions, verifyChain } from './verify-chain';

/**
 * The ledger together with its second copy: what writes go through, in the worker and in our own pages.
 * Acknowledged means committed in the database; the copy follows right after and is topped up at the next
 * start when there was no time. Only an erasure waits for the copy, so that "erased" is true of both.
 */
export interface KeptLedger {
  /** for reading; does not wait for the copy */
  ledger(): Promise<Ledger>;
  /** the comparison with the copy, done once before the first write */
  ready(): Promise<StartReport>;
  append(drafts: readonly DraftEntry[]): Promise<Appended>;
  erase(ids: readonly string[], why: ErasureReason): Promise<ErasedInBoth | null>;
  eraseCustomer(pseudonym: string, why: ErasureReason): Promise<ErasedInBoth | null>;
  eraseRecord(recordKey: string, why: ErasureReason): Promise<ErasedInBoth | null>;
  /** papers with every version of them */
  erasePapers(ids: readonly string[], why: ErasureReason): Promise<ErasedInBoth | null>;
  /** batches of measurements with the rows behind them */
  eraseBatches(ids: readonly string[], why: ErasureReason): Promise<ErasedInBoth | null>;
  /** the rows behind batches; what was counted from them stays */
  eraseRows(batches: readonly string[], why: ErasureReason): Promise<ErasedInBoth | null>;
  verify(options?: VerifyOptions): Promise<ChainReport>;
  /** checks every hash of both sides and rebuilds the damaged one */
  repair(): Promise<StartReport>;
  /** how a staged history stands to this one, once the two copies were compared */
  relate(staged: Staged): Promise<{ here: ChainEnd; relation: Relation }>;
  /** puts a staged history in the place of this one and of its copy; see `replaceBy` */
  replace(staged: Staged, expected: ChainEnd, onProgress?: (done: number, of: number) => void): Promise<void>;
  /** resolves when the copy has caught up, with the error if it could not */
  settled(): Promise<unknown>;
  close(): Promise<void>;
}

/** An erasure, and whether the copy has followed; if not, it does at the next start. */
export type ErasedInBoth = Erasure & { copyDone: boolean };

/** Opens nothing yet. @param options.journal null: no second copy (tests, tools) */
export function createLedger(options: OpenOptions & { journal: Journal | null }): KeptLedger {
  const { journal } = options;
  const lock = `${options.name ?? 'throughline'}:copy`;
  const open = () => {
    opened = openLedger(options);
    return opened;
  };
  let opened: Promise<Ledger> | null = null;
  let started: Promise<StartReport> | null = null;
  let compared = 0;
  let following: Promise<unknown> = Promise.resolve(null);

  const compare = async (thorough: boolean): Promise<StartReport> => {
    const ledger = await open();
    compared = ledger.health.connections;
    if (journal) return exclusive(lock, () => compareAtStart(ledger, journal, { thorough }));
    const { seq: entries } = await readHead(ledger);
    return { state: 'same', entries, lost: 0, dataLoss: ledger.health.dataLoss };
  };
  const ready = () => {
    started ??= compare(false).catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  };
  const follow = (ledger: Ledger): Promise<unknown> => {
    if (!journal) return Promise.resolve(null);
    following = exclusive(lock, () => topUp(ledger, journal)).then(
      () => null,
      (error: unknown) => error,
    );
    return following;
  };
  const write = async <T>(
    act: (ledger: Ledger) => Promise<T>,
  ): Promise<{ done: T; copy: Promise<unknown> }> => {
    await ready();
    const ledger = await open();
    if (ledger.health.connections !== compared) {
      // The database was taken away meanwhile ("clear browsing data"): compare before a second history begins.
      started = null;
      await ready();
    }
    const done = await act(ledger);
    return { done, copy: follow(ledger) };
  };
  const eraseBoth = async (
    act: (ledger: Ledger) => Promise<Erasure | null>,
  ): Promise<ErasedInBoth | null> => {
    const { done, copy } = await write(act);
    return done && { ...done, copyDone: (await copy) === null };
  };

  return {
    ledger: open,
    ready,
    append: async (drafts) => (await write((ledger) => append(ledger, drafts))).done,
    erase: (ids, why) => eraseBoth((ledger) => erase(ledger, ids, why)),
    eraseCustomer: (pseudonym, why) => eraseBoth((ledger) => eraseCustomer(ledger, pseudonym, why)),
    eraseRecord: (key, why) => eraseBoth((ledger) => eraseRecord(ledger, key, why)),
    erasePapers: (ids, why) => eraseBoth((ledger) => erasePapers(ledger, ids, why)),
    eraseBatches: (ids, why) => eraseBoth((ledger) => eraseBatches(ledger, ids, why)),
    eraseRows: (batches, why) => eraseBoth((ledger) => eraseRows(ledger, batches, why)),
    verify: async (wish) => verifyChain(await open(), wish),
    repair: () => compare(true),
    async relate(staged) {
      await ready();
      return relate(await open(), staged);
    },
    async replace(staged, expected, onProgress) {
      const ledger = await open();
      await exclusive(lock, () => replaceBy(ledger, journal, staged, expected, onProgress));
      // Whatever was found at the start, it was found of another history.
      started = null;
      await ready();
    },
    settled: () => following,
    close: async () => {
      const ledger = await opened?.catch(() => null);
      ledger?.close();
    },
  };
}
