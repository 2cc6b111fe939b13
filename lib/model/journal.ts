import type { Entry } from './entry';

/**
 * The second copy: the same entries in a store of another kind. Every call may be repeated after a crash.
 * Writers of several contexts must be kept apart by the caller.
 */
export interface Journal {
  /** the last entry written, or null when there is none */
  head(): Promise<{ seq: number; hash: string } | null>;
  /** up to `limit` entries from `from` on, in order, ending early at a gap or at something unreadable */
  read(from: number, limit: number): Promise<Entry[]>;
  /** writes entries and then moves the head to the last one */
  append(entries: readonly Entry[]): Promise<void>;
  /** removes body and salt at these positions; what is not there is passed over */
  erase(seqs: readonly number[]): Promise<void>;
  clear(): Promise<void>;
}
