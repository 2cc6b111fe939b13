import type { Entry } from '@/lib/model/entry';
import type { Family } from './family';
import { loadFamilies } from './load-projection';
import { copyHeld, emptyProjection, factOf, type Held, type Projection, project } from './project';
import { readHeadIn } from './read-entries';
import { restate, survivorsOf, type Verification } from './restate';
import type { Head, Reading, StoredEntry } from './shape';

/** Ids of what goes, each kind apart; only what is in the ledger at all. */
export interface Gone {
  evidence: string[];
  papers: string[];
  /** batches of measurements, with the rows behind them */
  batches: string[];
  /** batches that lose only the rows behind them */
  rows: string[];
}

/** Everything an erasure needs to know beforehand. */
export interface FoundForErasure {
  head: Head;
  gone: Gone;
  before: Held;
  /** what the remaining entries tell */
  left: Projection;
  /** the entries that lose their bodies, as they will be stored */
  stripped: StoredEntry[];
  /** what must be said again about evidence that stays */
  restated: { subject: string; body: Verification }[];
}

/** An erasure that finds nothing. */
export function nothingFound(head: Head): FoundForErasure {
  return {
    head,
    gone: { evidence: [], papers: [], batches: [], rows: [] },
    before: copyHeld(emptyProjection()),
    left: emptyProjection(),
    stripped: [],
    restated: [],
  };
}

/** Looks up the entries of each record concerned, by index, and tells again what remains of them. */
export async function loadEvidenceErasure(tx: Reading, ids: readonly string[]): Promise<FoundForErasure> {
  const [head, rows] = await Promise.all([
    readHeadIn(tx),
    Promise.all([...new Set(ids)].map(async (id) => tx.objectStore('evidence').get(id))),
  ]);
  const known = rows.filter((row) => row !== undefined);
  const erased = new Set(known.map((row) => row.id));
  const keys = [...new Set(known.map((row) => row.recordKey))];
  const before = await loadFamilies(tx, keys);
  const histories = await Promise.all(
    keys.map(async (key) => tx.objectStore('entries').index('about').getAll(key)),
  );

  const found: FoundForErasure = { ...nothingFound(head), before };
  found.gone.evidence.push(...erased);
  for (const [index, key] of keys.entries()) {
    const family = before.families.get(key);
    if (family) takeApart(found, family, key, histories[index] ?? [], erased);
  }
  return found;
}

function takeApart(
  found: FoundForErasure,
  family: Family,
  key: string,
  history: readonly StoredEntry[],
  erased: ReadonlySet<string>,
): void {
  const survivors = survivorsOf(family, erased);
  const lost: StoredEntry[] = [];
  for (const entry of history) {
    const said = factOf(entry);
    if (!said) continue;
    if (survivors.length === 0 || speaksOf(entry, erased)) lost.push(entry);
    else project(found.left, entry.seq, said);
  }
  found.stripped.push(...lost.map(withoutBody));
  const subject = survivors[0]?.id;
  const left = found.left.families.get(key);
  if (!subject || !left) return;
  found.restated.push(...restate(family, left, history).map((body) => ({ subject, body })));
}

/**
 * An entry about several pieces of evidence goes when one of them goes: its body cannot be shortened without
 * breaking its hash. What it said about the others is said again in an entry of its own.
 */
function speaksOf(entry: Entry, erased: ReadonlySet<string>): boolean {
  const said = factOf(entry);
  if (said?.kind !== 'evidence.verified') return erased.has(entry.subject);
  return Object.keys(said.body.evidence).some((id) => erased.has(id));
}

/** An entry once its body is gone; what it was about goes too. */
export function withoutBody({ about: _, ...entry }: StoredEntry): StoredEntry {
  return { ...entry, body: null, salt: null };
}
