import { useRef, useState } from 'preact/hooks';

/** Told about progress; both numbers count the same things. */
export type Report = (done: number, whole: number) => void;

export type LongWork<Result> =
  | { state: 'idle' }
  | { state: 'working'; done: number; whole: number }
  | { state: 'done'; result: Result }
  | { state: 'cancelled' }
  | { state: 'failed' };

/** Runs one long piece of work at a time, with progress and a way to stop it. */
export function useLongWork<Result>(work: (report: Report, signal: AbortSignal) => Promise<Result>) {
  const [now, setNow] = useState<LongWork<Result>>({ state: 'idle' });
  const stopper = useRef<AbortController | null>(null);

  async function start() {
    stopper.current?.abort();
    const mine = new AbortController();
    stopper.current = mine;
    setNow({ state: 'working', done: 0, whole: 0 });
    const report: Report = (done, whole) => {
      if (!mine.signal.aborted) setNow({ state: 'working', done, whole });
    };
    try {
      const result = await work(report, mine.signal);
      if (!mine.signal.aborted) setNow({ state: 'done', result });
    } catch {
      if (!mine.signal.aborted) setNow({ state: 'failed' });
    }
  }

  function cancel() {
    stopper.current?.abort();
    setNow({ state: 'cancelled' });
  }

  /** back to before the first start */
  function forget() {
    stopper.current?.abort();
    setNow({ state: 'idle' });
  }

  return { now, start, cancel, forget };
}
