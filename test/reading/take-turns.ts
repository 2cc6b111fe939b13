import type { Fetched } from '@/lib/model/fetched';
import type { RecordRef } from '@/lib/model/record';
import { readInTurns } from '@/lib/reading/read-in-turns';
import type { Wanted } from '@/lib/reading/replay-get';
import type { Get, Reader, Reading } from '@/lib/sites/contract';

export interface Looking {
  now(): Date;
  /** what the page has already; it cost nothing in this visit */
  lasting?: Fetched[];
  /** runs before every turn, e.g. a worker that forgets everything */
  before?(): void;
}

export interface Looked {
  reading: Reading;
  fetched: Fetched[];
  /** requests of this visit */
  spent: number;
  /** what each turn asked for */
  rounds: Wanted[][];
}

/** Plays the page: fetches what each turn wants, without its waits, until there is a reading. */
export async function takeTurns(
  reader: Reader,
  record: RecordRef,
  get: Get,
  looking: Looking,
): Promise<Looked> {
  const fetched = [...(looking.lasting ?? [])];
  const rounds: Wanted[][] = [];
  for (let spent = 0; rounds.length < 12; ) {
    looking.before?.();
    const turn = await readInTurns(reader, record, { fetched, spent }, looking.now);
    if ('reading' in turn) return { reading: turn.reading, fetched, spent, rounds };
    rounds.push(turn.wanted);
    for (const { path } of turn.wanted) {
      const reply = await get(path).catch(() => null);
      fetched.push({ path, at: looking.now().toISOString(), reply });
    }
    spent += turn.wanted.length;
  }
  throw new Error('the turns do not come to an end');
}
