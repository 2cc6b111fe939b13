import type { Fetched } from '@/lib/model/fetched';
import type { RecordRef } from '@/lib/model/record';
import type { Reader, Reading } from '@/lib/sites/contract';
import type { Connected } from '@/lib/sites/org-contract';
import { replayGet, type Wanted } from './replay-get';

/** GET requests per look at a record, so as to be a light guest. */
const BUDGET = 4;

/** What the page has fetched of a record, and how many requests this look at it has cost so far. */
export interface Given {
  fetched: readonly Fetched[];
  spent: number;
}

/** Either the reading, or what the page has to fetch before there can be one. */
export type Turn = { reading: Reading } | { wanted: Wanted[] };

/**
 * One turn of reading a record whose answers only the page can fetch. The reader runs from its start over
 * what has been fetched; when it asks for something new, that is the answer. Nothing is kept between the
 * turns, so a worker that is stopped half-way costs a repeat and loses nothing.
 * @param connect the person's own org, for a host that is read through the worker: then a turn lasts until
 *   either the reading is there or the reader wants something of the page
 */
export async function readInTurns(
  reader: Reader,
  record: RecordRef,
  { fetched, spent }: Given,
  now: () => Date,
  connect?: () => Promise<Connected>,
): Promise<Turn> {
  const replay = replayGet(fetched);
  const { has, wait } = replay;
  const options = { now, budget: BUDGET - spent, has, wait, ...(connect ? { connect } : {}) };
  const read = reader.read(record, replay.get, options);
  const stuck = connect ? replay.asked.then(standstill) : standstill();
  const reading = await Promise.race([read, stuck]);
  return reading ? { reading } : { wanted: replay.wanted };
}

/** Everything that needs no answer from outside is done once the queue of small tasks has run empty. */
function standstill(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), 0));
}
