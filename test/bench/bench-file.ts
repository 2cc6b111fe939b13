import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../stage/find-browser.mjs';
import type { Machine } from './describe-machine';
import type { Figure } from './figure';

/** One part of the bench as it was measured last. */
export interface Measured {
  part: string;
  browser: BrowserName;
  takenAt: string;
  seconds: number;
  machine: Machine;
  /** load average over one minute when it began and when it was over; 1 is one busy core */
  load: readonly [before: number, after: number];
  figures: Figure[];
}

export const benchFile = fileURLToPath(new URL('../../.output/bench.json', import.meta.url));

/** Everything measured so far; empty before the first bench. */
export function readBench(): Measured[] {
  return existsSync(benchFile) ? JSON.parse(readFileSync(benchFile, 'utf8')).measured : [];
}

/** Puts one part in the place of what was measured of it before. */
export function saveMeasured(measured: Measured): void {
  const others = readBench().filter(
    ({ part, browser }) => part !== measured.part || browser !== measured.browser,
  );
  mkdirSync(dirname(benchFile), { recursive: true });
  writeFileSync(benchFile, `${JSON.stringify({ measured: [...others, measured] }, null, 2)}\n`);
}
