import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ElementWatch, watchElement } from '@/lib/page/watch-element';

let changes: number;
let watch: ElementWatch;
let log: Element;

/** One change that the observer gets to see on its own. */
async function change(): Promise<void> {
  log.append(document.createElement('i'));
  await Promise.resolve();
  await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  document.body.innerHTML = '<div></div><div></div>';
  log = document.body.firstElementChild as Element;
  changes = 0;
  watch = watchElement(window, () => changes++);
  watch.follow(log);
});
afterEach(() => {
  watch.follow(null);
  vi.useRealTimers();
});

describe('watching one element', () => {
  it('tells a steady stream every so often, not never', async () => {
    for (let count = 0; count < 20; count++) {
      await change();
      vi.advanceTimersByTime(50);
    }
    expect(changes).toBeGreaterThanOrEqual(4);
    expect(changes).toBeLessThanOrEqual(7);
  });

  it('tells once when it begins to follow: the element may hold everything already', async () => {
    vi.advanceTimersByTime(1000);
    expect(changes).toBe(1);
    watch.follow(document.body.lastElementChild);
    vi.advanceTimersByTime(1000);
    expect(changes).toBe(2);
    watch.follow(null);
    vi.advanceTimersByTime(1000);
    expect(changes).toBe(2);
  });

  it('gives way to a slow timer in a storm, and comes back for another element', async () => {
    for (let count = 0; count < 120; count++) await change();
    vi.advanceTimersByTime(2900);
    expect(changes).toBe(0);
    vi.advanceTimersByTime(200);
    expect(changes).toBe(1);
    await change();
    vi.advanceTimersByTime(1000);
    expect(changes).toBe(1);
    log = document.body.lastElementChild as Element;
    watch.follow(log);
    vi.advanceTimersByTime(10_000);
    expect(changes).toBe(2);
    await change();
    vi.advanceTimersByTime(150);
    expect(changes).toBe(3);
  });

  it('does not take many changes over a long time for a storm', async () => {
    for (let count = 0; count < 150; count++) {
      await change();
      vi.advanceTimersByTime(200);
    }
    expect(changes).toBe(150);
  });

  it('is silent after following nothing', async () => {
    await change();
    watch.follow(null);
    await change();
    vi.advanceTimersByTime(10_000);
    expect(changes).toBe(0);
  });
});
