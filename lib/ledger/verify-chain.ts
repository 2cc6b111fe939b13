import type { Entry } from '@/lib/model/entry';
import type { Ledger } from './open-ledger';
import { readEntries, readHead } from './read-entries';
import { hashBody, hashEntry } from './seal';
import { GENESIS } from './shape';

/**
 * What does not hold at a position:
 * - `missing`: no entry there
 * - `bodyChanged`: body or salt is not what was sealed
 * - `hashWrong`: kind, subject or time is not what was sealed
 * - `linkBroken`: it does not follow the entry before it
 * - `bodyGone`: the body is gone and no later entry says that it was erased
 * - `bodyLeft`: a later entry says that it was erased, and the body is still there
 * - `headDisagrees`: the chain is whole but does not end where the head says
 */
export type Fault =
  | 'missing'
  | 'bodyChanged'
  | 'hashWrong'
  | 'linkBroken'
  | 'bodyGone'
  | 'bodyLeft'
  | 'headDisagrees';

export type ChainReport =
  | { ok: true; entries: number; head: string }
  | { ok: false; seq: number; what: Fault };

export interface VerifyOptions {
  onProgress?(done: number, of: number): void;
  signal?: AbortSignal;
  /** entries per read */
  chunk?: number;
}

/** A chain to be read from anywhere: the ledger, its copy, a file. */
export interface Chain {
  head: { seq: number; hash: string };
  read(from: number, limit: number): Promise<readonly Entry[]>;
}

/**
 * Checks every hash of the ledger and says where the first fault is. Entries appended meanwhile are not looked
 * at. @throws LedgerError, or the signal's reason when aborted
 */
export async function verifyChain(ledger: Ledger, options: VerifyOptions = {}): Promise<ChainReport> {
  const head = await readHead(ledger);
  return verifyEntries({ head, read: (from, limit) => readEntries(ledger, from, limit) }, options);
}

/** The same for a chain that comes from elsewhere. */
export async function verifyEntries(chain: Chain, options: VerifyOptions = {}): Promise<ChainReport> {
  const { head } = chain;
  const chunk = options.chunk ?? 100;
  const links = checkLinks();
  for (let from = 1; from <= head.seq; from += chunk) {
    options.signal?.throwIfAborted();
    const wanted = Math.min(chunk, head.seq - from + 1);
    const entries = await chain.read(from, wanted);
    const fault = await links.take(entries);
    if (fault) return fault;
    if (entries.length < wanted) return { ok: false, seq: from + entries.length, what: 'missing' };
    options.onProgress?.(from + wanted - 1, head.seq);
  }
  return links.end(head.hash);
}

type Broken = Extract<ChainReport, { ok: false }>;

/** Checks a chain as it arrives, whatever its length. */
export function checkLinks() {
  const bare = new Set<number>();
  let previous = GENESIS;
  let seq = 0;
  return {
    /** Takes the next entries; answers with the first fault among them. */
    async take(entries: readonly Entry[]): Promise<Broken | null> {
      const faults = await Promise.all(entries.map(faultOf));
      for (const [index, entry] of entries.entries()) {
        seq += 1;
        if (entry.seq !== seq) return { ok: false, seq, what: 'missing' };
        const fault = entry.previous === previous ? faults[index] : 'linkBroken';
        if (fault) return { ok: false, seq, what: fault };
        const left = checkErasure(entry, bare);
        if (left !== null) return { ok: false, seq: left, what: 'bodyLeft' };
        previous = entry.hash;
      }
      return null;
    },
    /** What all that was taken comes to, when the chain ought to end with `hash`. */
    end(hash: string = previous): ChainReport {
      if (bare.size > 0) return { ok: false, seq: Math.min(...bare), what: 'bodyGone' };
      if (previous !== hash) return { ok: false, seq, what: 'headDisagrees' };
      return { ok: true, entries: seq, head: previous };
    },
  };
}

async function faultOf(entry: Entry): Promise<Fault | null> {
  const bodyHolds = entry.salt === null || (await hashBody(entry.salt, entry.body)) === entry.bodyHash;
  if (!bodyHolds || (entry.salt === null && entry.body !== null)) return 'bodyChanged';
  return (await hashEntry(entry)) === entry.hash ? null : 'hashWrong';
}

/** Ticks off what an `erased` entry explains; answers with a position whose body should be gone but is not. */
function checkErasure(entry: Entry, bare: Set<number>): number | null {
  if (entry.body === null) bare.add(entry.seq);
  if (entry.kind !== 'erased') return null;
  for (const seq of erasedBodies(entry)) if (!bare.delete(seq)) return seq;
  return null;
}

/** Positions of the entries whose bodies an `erased` entry took. */
export function erasedBodies({ kind, body }: Entry): number[] {
  if (kind !== 'erased' || typeof body !== 'object' || body === null || !('bodies' in body)) return [];
  const { bodies } = body;
  return Array.isArray(bodies) ? bodies.filter((seq) => Number.isInteger(seq)) : [];
}
