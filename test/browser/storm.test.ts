import { expect, it } from 'vitest';
import { runStorm } from '../bench/storm';
import { browserUnderTest } from './harness/launch';

it('tagging goes on while the worker is killed at random, and nothing is lost or counted twice', async () => {
  const report = await runStorm({ count: 60, seed: 1, browser: browserUnderTest, gap: [50, 300] });
  expect(report.faults).toEqual([]);
  expect(report.kills).toBeGreaterThan(0);
  expect(report.progress.kept).toBe(60);
  // messages went unheard, else the storm was none
  expect(report.progress.sends).toBeGreaterThan(report.progress.answers);
}, 180_000);
