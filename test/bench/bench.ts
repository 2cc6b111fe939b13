import { parseArgs } from 'node:util';
import type { BrowserName } from '../stage/find-browser.mjs';
import { benchFile, saveMeasured } from './bench-file';
import { describeMachine, loadNow } from './describe-machine';
import { type Figure, lineOf } from './figure';
import { figuresOfStorm } from './figures-of-storm';
import { lightningScene } from './lightning-scene';
import { measureAnswers } from './measure-answers';
import { measurePage, ticketScene } from './measure-page';
import { measurePlan } from './measure-plan';
import { measurePopup } from './measure-popup';
import { measureReviews } from './measure-reviews';
import { runStorm } from './storm';
import { round } from './summarize';
import { weighBuild } from './weigh-build';

/**
 * Measures the built extension and writes `.output/bench.json`. A missed target is reported, not failed: how
 * fast a machine is, is no property of the code. `--only popup,page` measures these parts alone, `--quick`
 * takes the least number of runs, `--firefox` the parts that Firefox can show as well,
 * `--entries 1000` tries parts out with ledgers of at most that size and keeps nothing.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    entries: { type: 'string' },
    firefox: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const { quick } = values;
const browser: BrowserName = values.firefox ? 'firefox' : 'chromium';

const pairs = quick ? 20 : 30;
const largest = values.firefox ? [10, 10_000] : [10, 10_000, 100_000];
const sizes = values.entries ? [10, Number(values.entries)] : largest;
const most = Math.max(...sizes);
const parts: Record<string, () => Figure[] | Promise<Figure[]>> = {
  sizes: weighBuild,
  answers: () => measureAnswers({ browser, seed, warm: quick ? 60 : 200, cold: quick ? 20 : 50 }),
  page: () => measurePage({ seed, pairs, scene: ticketScene }),
  lightning: async () => [
    ...(await measurePage({ seed, pairs, scene: lightningScene('flat') })),
    ...(await measurePage({ seed, pairs, scene: lightningScene('native') })),
  ],
  popup: () => measurePopup({ browser, seed, sizes, rounds: quick ? 15 : 25 }),
  plan: () =>
    measurePlan({
      browser,
      seed,
      entries: most,
      months: 60,
      rounds: quick ? 15 : 25,
      imports: quick ? 3 : 5,
    }),
  reviews: () => measureReviews({ entries: most, bundles: 25, largest: 2000, usual: 60, seed }),
  storm: async () => figuresOfStorm(await runStorm({ browser, seed, count: 1000 })),
};

const usual = values.firefox
  ? 'answers,popup,plan,storm'
  : 'sizes,answers,page,lightning,popup,plan,reviews,storm';
for (const part of (values.only ?? usual).split(',')) {
  const measure = parts[part];
  if (!measure) throw new Error(`"${part}" is none of ${Object.keys(parts).join(', ')}`);
  const [begin, before] = [Date.now(), loadNow()];
  const figures = await measure();
  const load = [before, loadNow()] as const;
  const seconds = round((Date.now() - begin) / 1000);
  const takenAt = new Date(begin).toISOString();
  if (!values.entries)
    saveMeasured({ part, browser, takenAt, seconds, machine: describeMachine(), load, figures });
  console.log(`${part}: ${seconds} s, load average ${load.join(' to ')}`);
  for (const figure of figures) console.log(`  ${lineOf(figure)}`);
}
if (!values.entries) console.log(`written to ${benchFile}`);
