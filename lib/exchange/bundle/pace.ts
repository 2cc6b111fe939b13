/** Told about progress; both numbers count the same things. */
export type Report = (done: number, whole: number) => void;

export interface Watching {
  report?: Report;
  /** ends the work with the signal's reason */
  signal?: AbortSignal;
}

/** Milliseconds of work after which the page gets a turn. */
const TURN = 12;

/** Counts steps, says how far things are, and lets the page breathe between them. */
export class Pace {
  #done = 0;
  #last = performance.now();

  constructor(
    private readonly watching: Watching,
    private readonly whole: number,
  ) {}

  /** @throws the signal's reason once it is aborted */
  async step(count = 1): Promise<void> {
    this.#done += count;
    if (performance.now() - this.#last < TURN) return;
    this.watching.report?.(Math.min(this.#done, this.whole), this.whole);
    await new Promise((resolve) => setTimeout(resolve));
    this.watching.signal?.throwIfAborted();
    this.#last = performance.now();
  }

  finish(): void {
    this.watching.signal?.throwIfAborted();
    this.watching.report?.(this.whole, this.whole);
  }
}
