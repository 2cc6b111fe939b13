import type { Page } from 'puppeteer-core';
import { quantile } from './summarize';

/** What a page was busy with while something was done on it; milliseconds. */
export interface Busy {
  /** from the act to the point that was waited for */
  took: number;
  /** the longest task; 0: none took 50 ms, which is the least a browser reports */
  longest: number;
  /** tasks of 50 ms and more */
  tasks: number[];
}

/** Has a page note its long tasks, those it had already included. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    globalThis.longTasks = [];
    const note = (list) => {
      for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
    };
    globalThis.taskWatch = new PerformanceObserver(note);
    taskWatch.observe({ type: 'longtask', buffered: true });
  })()`);
}

/** Does something on the page and tells how busy it was until that was done. */
export async function whileBusy(page: Page, act: () => Promise<unknown>): Promise<Busy> {
  const since = Number(await page.evaluate('performance.now()'));
  await act();
  const until = Number(await page.evaluate('performance.now()'));
  const tasks = await tasksSince(page, since);
  return { took: until - since, longest: Math.max(0, ...tasks), tasks };
}

/** Long tasks of a page that began after a moment of its own clock; 0: all it ever had. */
export async function tasksSince(page: Page, since: number): Promise<number[]> {
  // the observer is told a moment after the task
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 250))');
  const found = await page.evaluate(
    `longTasks.filter(({ startTime, duration }) => startTime + duration >= ${since}).map(({ duration }) => duration)`,
  );
  return found as number[];
}

/** Several of the same act as one. */
export function together(all: readonly Busy[]): Busy & { median: number } {
  const tasks = all.flatMap((one) => one.tasks);
  const took = all.map((one) => one.took);
  return { took: Math.max(...took), median: quantile(took, 0.5), longest: Math.max(0, ...tasks), tasks };
}

/** Bytes of the page's own heap after a collection. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return (await page.metrics()).JSHeapUsedSize ?? 0;
}
