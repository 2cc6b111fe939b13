import type { Journal } from '@/lib/model/journal';
import { rebuildFrom } from './adopt';
import { LedgerError } from './ledger-error';
import type { Ledger } from './open-ledger';
import { readEntries, readHash, readHead } from './read-entries';
import { GENESIS, type Head } from './shape';
import { topUp } from './top-up';
import { type ChainReport, verifyEntries } from './verify-chain';

/**
 * What the comparison at start found and did.
 * - `same`: both end alike
 * - `toppedUp`: the copy was behind, as after a worker that was ended early
 * - `rebuiltFromCopy`: the ledger had lost entries and has them again
 * - `copyRebuilt`: the copy was damaged and was written anew
 * - `disagree`: two whole histories, or two broken ones: the ledger is read-only until a person decides
 */
export type CopyState = 'same' | 'toppedUp' | 'rebuiltFromCopy' | 'copyRebuilt' | 'disagree';

export interface StartReport {
  state: CopyState;
  /** entries in the ledger afterwards */
  entries: number;
  /** entries that a head spoke of and neither side could give */
  lost: number;
  /** the browser said that it had lost the database */
  dataLoss: boolean;
}

/**
 * Compares the ledger with its second copy and rebuilds the damaged side. Quick when both end alike; `thorough`
 * checks every hash of both sides in any case. Callers hold the lock of the copy (see `exclusive`).
 * @throws LedgerError
 */
export async function compareAtStart(
  ledger: Ledger,
  journal: Journal,
  options: { thorough?: boolean } = {},
): Promise<StartReport> {
  const mine = await headOf(ledger);
  const theirs = (await journal.head()) ?? { seq: 0, hash: GENESIS };
  const quick = options.thorough ? null : await compareHeads(ledger, journal, mine, theirs);
  if (quick === 'toppedUp') await topUp(ledger, journal);
  const state = quick ?? (await compareWhole(ledger, journal, mine, theirs));
  const { seq } = state === 'disagree' ? (mine ?? { seq: 0 }) : await readHead(ledger);
  const lost = Math.max(mine?.seq ?? 0, theirs.seq) - seq;
  return { state, entries: seq, lost: Math.max(0, lost), dataLoss: ledger.health.dataLoss };
}

interface End {
  seq: number;
  hash: string;
}

/** The everyday cases, told by the ends alone; null when more has to be looked at. */
async function compareHeads(
  ledger: Ledger,
  journal: Journal,
  mine: Head | null,
  theirs: End,
): Promise<'same' | 'toppedUp' | null> {
  if (!mine || theirs.seq > mine.seq) return null;
  const [myEnd, sharedEnd, theirEnd] = await Promise.all([
    readHash(ledger, mine.seq),
    readHash(ledger, theirs.seq),
    theirs.seq === 0 ? GENESIS : journal.read(theirs.seq, 1).then(([entry]) => entry?.hash),
  ]);
  if (myEnd !== mine.hash || sharedEnd !== theirs.hash || theirEnd !== theirs.hash) return null;
  return mine.seq === theirs.seq ? 'same' : 'toppedUp';
}

/** Verifies both sides; the longer one that holds wins, and two that hold but differ are for a person to judge. */
async function compareWhole(
  ledger: Ledger,
  journal: Journal,
  mine: Head | null,
  theirs: End,
): Promise<CopyState> {
  const readMine = (from: number, limit: number) => readEntries(ledger, from, limit);
  const readTheirs = (from: number, limit: number) => journal.read(from, limit);
  const myReport: ChainReport = mine
    ? await verifyEntries({ head: mine, read: readMine })
    : { ok: false, seq: 1, what: 'missing' };
  const theirReport = await verifyEntries({ head: theirs, read: readTheirs });
  const [myLength, theirLength] = [lengthOf(myReport), lengthOf(theirReport)];

  const recover = async (keep: boolean): Promise<CopyState> => {
    await rebuildFrom(journal, ledger, theirLength, keep);
    return 'rebuiltFromCopy';
  };
  const shared = Math.min(myLength, theirLength);
  const [ours, copied] =
    shared === 0 ? [[], []] : await Promise.all([readMine(shared, 1), readTheirs(shared, 1)]);
  if (ours[0]?.hash !== copied[0]?.hash) {
    // Two histories. Only a whole one may replace a broken one, and never something longer than itself.
    if (myReport.ok && !theirReport.ok && myLength >= theirLength) return rewrite(ledger, journal);
    if (theirReport.ok && !myReport.ok && theirLength >= myLength) return recover(false);
    return stop(ledger);
  }
  if (theirLength > myLength || (theirReport.ok && !myReport.ok && theirLength === myLength)) {
    const state = await recover(myReport.ok);
    if (!theirReport.ok) await rewrite(ledger, journal);
    return state;
  }
  if (!myReport.ok) return stop(ledger);
  return theirReport.ok && theirLength === myLength ? 'same' : rewrite(ledger, journal);
}

/** How many entries from the first on can be relied upon. */
function lengthOf(report: ChainReport): number {
  if (report.ok) return report.entries;
  return report.what === 'headDisagrees' ? report.seq : report.seq - 1;
}

async function rewrite(ledger: Ledger, journal: Journal): Promise<'copyRebuilt'> {
  await journal.clear();
  await topUp(ledger, journal);
  return 'copyRebuilt';
}

function stop(ledger: Ledger): 'disagree' {
  ledger.health.readOnly = 'the ledger and its copy tell different histories';
  return 'disagree';
}

async function headOf(ledger: Ledger): Promise<Head | null> {
  try {
    return await readHead(ledger);
  } catch (error) {
    if (error instanceof LedgerError && error.code === 'readOnly' && ledger.health.readOnly === null)
      return null;
    throw error;
  }
}
