import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Played, Step, Tour } from './step';

/** Plays the steps in order. One that fails is noted with a picture of what was there, and the tour goes on. */
export async function playSteps(tour: Tour, steps: Step[]): Promise<Played[]> {
  const played: Played[] = [];
  for (const [index, step] of steps.entries()) {
    const file = `${String(index + 1).padStart(2, '0')}-${step.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`;
    // a tab behind another one draws nothing
    await tour.desk.page.bringToFront();
    const start = performance.now();
    const result = await step.play(tour).then(
      (shown) => ({ ok: true, ...shown }),
      (error: unknown) => ({ ok: false, page: tour.desk.page, note: sayError(error) }),
    );
    const ms = Math.round(performance.now() - start);
    const picture = (await takePicture(result.page, join(tour.out, file))) ? file : null;
    played.push({ name: step.name, ok: result.ok && picture !== null, ms, picture, note: result.note });
    console.log(`${result.ok ? 'ok    ' : 'FAILED'} ${step.name} (${ms} ms) ${result.note}`);
    if (result.page !== tour.desk.page) await result.page.close().catch(() => undefined);
  }
  return played;
}

function sayError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function takePicture(page: Page, path: string): Promise<boolean> {
  try {
    await page.bringToFront();
    await page.screenshot({ path: path as `${string}.png` });
    return true;
  } catch (error) {
    console.log(`no picture: ${sayError(error)}`);
    return false;
  }
}
