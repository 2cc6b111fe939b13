import type { RecordRef } from '@/lib/model/record';
import { recordKey } from '@/lib/model/record-key';
import type { Reader, Reading } from '@/lib/sites/contract';
import type { Connected } from '@/lib/sites/org-contract';
import { type Given, readInTurns, type Turn } from './read-in-turns';

/** How many readings are remembered; the oldest goes first. */
const MOST = 12;

/** For which tab it is read, in which store of cookies, and for which load of the page there. */
export interface ReadFor {
  tab: number;
  container?: string | undefined;
  load?: string | undefined;
}

/** The newest whole reading of each record that is open in a tab. In memory only, gone with the worker. */
export interface Readings {
  /** reads anew, over what the page has fetched; what is remembered when that is newer */
  read(from: ReadFor, record: RecordRef, given: Given): Promise<Turn>;
  /** the reading in memory; without one, made again from what the page has fetched */
  recall(from: ReadFor, record: RecordRef, given: Given | null): Promise<Turn>;
}

/**
 * @param readerOf the reader of a site; a site without one cannot be read
 * @param connectTo the person's own org behind a record's host; null: the page itself asks that host
 */
export function createReadings(
  readerOf: (site: string) => Reader | null,
  now: () => Date,
  connectTo: (record: RecordRef, from: ReadFor) => (() => Promise<Connected>) | null = () => null,
): Readings {
  const known = new Map<string, { reading: Reading }>();
  const read = async (from: ReadFor, record: RecordRef, given: Given): Promise<Turn> => {
    const reader = readerOf(record.site);
    if (!reader) throw new Error(`no reader for ${record.site}`);
    const turn = await readInTurns(reader, record, given, now, connectTo(record, from) ?? undefined);
    const key = keyOf(from.tab, record);
    const before = known.get(key);
    if ('reading' in turn && before && readAt(before) > readAt(turn)) return before;
    if ('reading' in turn && isWhole(turn.reading)) {
      known.delete(key);
      known.set(key, turn);
      const oldest = known.keys().next();
      if (known.size > MOST && !oldest.done) known.delete(oldest.value);
    }
    return turn;
  };
  return {
    read,
    async recall(from, record, given) {
      const turn = known.get(keyOf(from.tab, record));
      if (turn) return turn;
      return given ? read(from, record, given) : { wanted: [] };
    },
  };
}

/** Milliseconds since the epoch: when the record itself was fetched. */
function readAt({ reading }: { reading: Reading }): number {
  return Date.parse(reading.facts.readAt);
}

/** A look that failed must not take the place of what is being written about. */
function isWhole({ lacks }: Reading): boolean {
  return !lacks.some(({ part }) => part === 'record' || part === 'interactions');
}

function keyOf(tab: number, record: RecordRef): string {
  return `${tab} ${recordKey(record)}`;
}
