import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { secondTicket } from '../browser/harness/second-ticket';
import { Stage } from '../browser/harness/stage';
import { figureSteps } from './figure-steps';
import { mainSteps } from './main-steps';
import { planSteps } from './plan-steps';
import { playSteps } from './play-steps';
import { safetySteps } from './safety-steps';
import type { Tour } from './step';
import { talkSteps } from './talk-steps';

/** Plays the main job without a window, a picture for each step, and writes `tour.json`. */
const { values } = parseArgs({ options: { out: { type: 'string' }, seed: { type: 'string' } } });
const out = resolve(values.out ?? '.output/tour');
const seed = Number(values.seed ?? 1);
mkdirSync(out, { recursive: true });
// What an earlier tour left would pass for a result of this one.
const MADE = /^(\d\d-[\w-]+\.png|tour\.json|plan-(a4|letter)\.pdf|throughline-[\w.-]+)$/;
for (const name of readdirSync(out)) if (MADE.test(name)) rmSync(join(out, name));

const stage = await Stage.set({
  seed,
  downloads: out,
  viewport: { width: 1280, height: 800, deviceScaleFactor: 2 },
});
const browser = stage.driver.version;
const other = secondTicket(stage);
const desk = await stage.open('/agent/dashboard');
// The second ticket is open in the host page's own tabs already; nothing has been read of it yet.
await desk.page.evaluate(`sessionStorage.setItem('open-tabs', '[${other}]')`);
await desk.page.goto(`https://acme.zendesk.com/agent/tickets/${stage.sim.zendesk.storyTicket}`);

const tour: Tour = { stage, out, desk, other, counts: {} };
const steps = await playSteps(tour, [
  ...mainSteps,
  ...planSteps,
  ...figureSteps,
  ...talkSteps,
  ...safetySteps,
]);
await stage.close();

const failed = steps.filter((step) => !step.ok).length;
const counts = { steps: steps.length, failed, ...tour.counts };
writeFileSync(join(out, 'tour.json'), `${JSON.stringify({ browser, seed, steps, counts }, null, 2)}\n`);
console.log(`${steps.length - failed} of ${steps.length} steps went well (${browser}, seed ${seed})`);
process.exitCode = failed > 0 ? 1 : 0;
