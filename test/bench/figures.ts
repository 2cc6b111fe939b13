import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { benchFile, readBench } from './bench-file';
import { lineOf } from './figure';

/** `npm run figures`: what the bench measured last, by figure, with target, runs and seed, in `.output/figures.json`. */
const measured = readBench();
if (measured.length === 0) throw new Error('There is nothing to show yet: run "npm run bench" first.');

const figures: Record<string, object[]> = {};
for (const { takenAt, machine, load, figures: some } of measured) {
  for (const figure of some) {
    const { id, what, unit, target, measured: value, met, n: runs, seed, browser } = figure;
    const around = { browser, takenAt, cores: machine.cores, node: machine.node, load };
    figures[id] = [
      ...(figures[id] ?? []),
      { what, unit, target, measured: value, met, runs, seed, ...around },
    ];
    console.log(lineOf(figure));
  }
}
writeFileSync(join(dirname(benchFile), 'figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
