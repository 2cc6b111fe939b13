import { flipBytes } from '../exchange/bundle/flip-bytes';
import { sampleBundle } from '../exchange/bundle/sample-bundle';

/**
 * Turns one bit of every byte of a bundle of 200 records and opens it each time.
 * `tsx test/bench/flip-bytes.ts [--part 1/2] [--seed N]`; exit 1 when one change went unnoticed or was misplaced.
 */
const [part = 1, of = 1] = (option('--part') ?? '1/1').split('/').map(Number);
const seed = Number(option('--seed') ?? 0);
const { text, bundle } = await sampleBundle({ pieces: 120, edits: 60, papers: 19 });
const size = Buffer.byteLength(text);
const wanted = Array.from({ length: size }, (_, offset) => offset).filter(
  (offset) => offset % of === part - 1,
);
const begun = performance.now();
const seconds = (): number => Math.round((performance.now() - begun) / 1000);
console.log(`${bundle.records.length} records, ${size} bytes, ${wanted.length} of them here, seed ${seed}`);
const so = await flipBytes(text, bundle, wanted, seed, ({ tried, undetected, misplaced }) => {
  if (tried % 10_000 === 0)
    console.log(`${tried}: ${undetected.length} undetected, ${misplaced.length} misplaced, ${seconds()} s`);
});
const { tried, undetected, misplaced, codes, slowest } = so;
console.log(
  JSON.stringify({ tried, undetected, misplaced: misplaced.slice(0, 20), codes, slowest, s: seconds() }),
);
process.exitCode = undetected.length + misplaced.length > 0 ? 1 : 0;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}
