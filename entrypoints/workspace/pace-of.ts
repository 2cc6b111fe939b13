import type { Report } from '@/components/workspace/use-long-work';
import type { Pace } from '@/lib/exchange/import/in-slices';

/** How often progress is drawn at most, in milliseconds: drawing it must not cost more than the work. */
const DRAWN_EVERY = 100;

/** The page's pace for long work. A message to oneself comes sooner than the shortest timer, and after what the page has to draw. */
export function paceOf(report: Report, signal: AbortSignal): Pace {
  const { port1, port2 } = new MessageChannel();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    time: () => performance.now(),
    rest: () =>
      new Promise((resolve) => {
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    report(done, whole) {
      if (performance.now() - drawn < DRAWN_EVERY) return;
      drawn = performance.now();
      report(done, whole);
    },
    signal,
  };
}
