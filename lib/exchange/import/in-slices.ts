/** How far a piece of work is; both numbers count the same things. */
export interface Step {
  done: number;
  whole: number;
}

/** How long work lets nobody else in: what it is handed tells the time and gives the page its turn. */
export interface Pace {
  /** milliseconds that only ever grow */
  time(): number;
  /** resolves when the page has had its turn */
  rest(): Promise<void>;
  report(done: number, whole: number): void;
  signal: AbortSignal;
}

/** Work in one go, at most this many milliseconds: less than a drawn frame. */
const SLICE_MS = 12;

/** Does work in slices, so that the page stays at hand. @throws the signal's reason when cancelled */
export async function inSlices<Result>(work: Generator<Step, Result>, pace: Pace): Promise<Result> {
  let since = pace.time();
  for (;;) {
    pace.signal.throwIfAborted();
    const next = work.next();
    if (next.done) return next.value;
    if (pace.time() - since < SLICE_MS) continue;
    pace.report(next.value.done, next.value.whole);
    await pace.rest();
    since = pace.time();
  }
}
