import type { Bearer } from './find-sessions';
import type { Hosts } from './grants';
import type { Trouble } from './world';

/** Where the proof of who asks comes from; read anew for every request. */
export interface Source {
  road: 'session' | 'oauth';
  /** what stands in the way before anything is sent; null: nothing */
  barred(): Promise<Trouble | null>;
  /**
   * What to try, best first.
   * @param refused what was tried for this request already: unless it is empty, look wider, or renew it
   */
  bearers(
    refused: ReadonlySet<string>,
  ): Promise<{ ok: true; bearers: Bearer[] } | { ok: false; state: Trouble }>;
  /** how things stand when every one was refused */
  spent: Trouble;
}

/** One org as it is reached: by these hosts, from this cookie store, on this road. */
export interface Line extends Hosts {
  /** a container of Firefox; null: the usual store */
  container: string | null;
  source: Source;
  /** the person asks for it now: what was refused a while ago is tried again */
  insist: boolean;
}
