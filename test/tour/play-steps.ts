import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Played, Shown, Step, Tour } from './step';

/**
 * Plays the steps one after another. A failed step is written down with the reason, and the tour goes on.
 * @param from how many steps were played before these
 */
export async function playSteps(tour: Tour, steps: readonly Step[], from = 0): Promise<Played[]> {
  const played: Played[] = [];
  for (const [at, step] of steps.entries()) {
    const file = `${String(from + at + 1).padStart(2, '0')}-${step.name.replace(/\W+/g, '-')}.png`;
    // a tab behind another one draws nothing
    await tour.desk.page.bringToFront();
    const start = performance.now();
    const result = await step.play(tour).then(
      (shown) => ({ ok: true, ...shown }),
      async (error: unknown) => ({ ok: false, ...(await showFailure(tour, error)) }),
    );
    const ms = Math.round(performance.now() - start);
    const picture = (await takePicture(result.page, join(tour.out, file))) ? file : null;
    played.push({ name: step.name, ok: result.ok && picture !== null, ms, picture, note: result.note });
    console.log(`${result.ok ? 'ok    ' : 'FAILED'} ${step.name} (${ms} ms) ${result.note}`);
    for (const page of await ownPages(tour)) await page.close().catch(() => undefined);
  }
  return played;
}

/** The page it stopped on: the newest of our own, else the ticket. */
async function showFailure(tour: Tour, error: unknown): Promise<Shown> {
  const page = (await ownPages(tour)).at(-1) ?? tour.desk.page;
  return { page, note: error instanceof Error ? error.message : String(error) };
}

/** Our own pages that are open in tabs, oldest first. */
async function ownPages({ stage }: Tour): Promise<Page[]> {
  const ours = stage.driver.extensionUrl('');
  return (await stage.driver.browser.pages()).filter((page) => page.url().startsWith(ours));
}

async function takePicture(page: Page, path: string): Promise<boolean> {
  try {
    await page.bringToFront();
    await page.screenshot({ path: path as `${string}.png` });
    return true;
  } catch (error) {
    console.log(`no picture: ${String(error)}`);
    return false;
  }
}
