import * as z from 'zod/mini';
import { type DraftEntry, draftEntrySchema, type Entry, entrySchema } from '@/lib/model/entry';
import type { Plan } from '@/lib/model/plan';
import type { Rows } from './change';
import { emptyProjection, project } from './project';
import { countersOf, rowsOf } from './recompute';
import { type Counters, GENESIS, type StoredEntry, toStored } from './shape';
import { openStaging, type Staging } from './staging';
import { checkLinks, type Fault } from './verify-chain';

/**
 * The first entry of a file that does not hold. `doesNotFit`: it is no entry of any version; `unknownKind`: of a
 * kind that only a later version may know; otherwise see `Fault`.
 */
export class DamagedEntryError extends Error {
  override readonly name = 'DamagedEntryError';
  constructor(
    readonly seq: number,
    readonly why: Fault | 'doesNotFit' | 'unknownKind',
  ) {
    super(`entry ${seq}: ${why}`);
  }
}

/** A whole history that was checked and waits to be put in the place of this one. */
export interface Staged {
  /** where its chain ends; `seq` 0 when it holds nothing */
  head: { seq: number; hash: string };
  counters: Counters;
  /** the plan adopted last */
  plan: Plan | null;
  /** instants of the first and the last piece of evidence kept; null when there is none */
  span: { from: string; to: string } | null;
  rows: Rows;
  staging: Staging;
}

/** Takes a history in as it arrives. Nothing of it touches the ledger. */
export interface EntryStage {
  /** @throws DamagedEntryError, or whatever the browser throws */
  take(entries: readonly unknown[]): Promise<void>;
  /** @throws DamagedEntryError when bodies are missing that nobody erased */
  finish(): Promise<Staged>;
  drop(): Promise<void>;
}

/** Opens the stage. Every entry is checked by its schema, its hashes and its place before the next is looked at. */
export async function stageEntries(name?: string): Promise<EntryStage> {
  const staging = await openStaging(name);
  const projection = emptyProjection();
  const links = checkLinks();
  let head = { seq: 0, hash: GENESIS };
  return {
    async take(raw) {
      const entries = raw.map((one, index) => readEntry(one, head.seq + 1 + index));
      const said = entries.map(factIn);
      const fault = await links.take(entries);
      if (fault) throw new DamagedEntryError(fault.seq, fault.what);
      const lines = entries.map((entry, index): StoredEntry => {
        const draft = said[index];
        return toStored(entry, draft ? project(projection, entry.seq, draft) : undefined);
      });
      await staging.add(lines);
      const last = entries.at(-1);
      if (last) head = { seq: last.seq, hash: last.hash };
    },
    async finish() {
      const report = links.end();
      if (!report.ok) throw new DamagedEntryError(report.seq, report.what);
      await staging.flush();
      const rows = rowsOf(projection);
      const days = rows.evidence.map(({ capturedAt }) => capturedAt).sort();
      const [from, to] = [days[0], days.at(-1)];
      return {
        head,
        counters: countersOf(projection),
        plan: projection.plans.at(-1)?.plan ?? null,
        span: from !== undefined && to !== undefined ? { from, to } : null,
        rows,
        staging,
      };
    },
    drop: () => staging.drop(),
  };
}

function readEntry(raw: unknown, seq: number): Entry {
  const read = z.safeParse(entrySchema, raw);
  if (!read.success) throw new DamagedEntryError(seq, 'doesNotFit');
  return read.data;
}

/** What the entry says, by the schema of its kind; null once erased. */
function factIn({ seq, id, at, kind, subject, body }: Entry): DraftEntry | null {
  if (body === null) return null;
  const read = z.safeParse(draftEntrySchema, { id, at, kind, subject, body });
  if (read.success) return read.data;
  const unknown = read.error.issues.some(({ path }) => path.length === 1 && path[0] === 'kind');
  throw new DamagedEntryError(seq, unknown ? 'unknownKind' : 'doesNotFit');
}
