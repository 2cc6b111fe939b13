import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ALL_ORGS } from '../browser/harness/lightning';
import { secondTicket } from '../browser/harness/second-ticket';
import { Stage } from '../browser/harness/stage';
import { figureSteps } from './figure-steps';
import { mainSteps } from './main-steps';
import { planSteps } from './plan-steps';
import { playSteps } from './play-steps';
import { repSteps } from './rep-steps';
import { safetySteps } from './safety-steps';
import type { Played } from './step';
import { talkSteps } from './talk-steps';

/**
 * Plays the main jobs without a window, a picture for each step, and writes `tour.json`. `--only engineer` or
 * `--only rep` plays one of the two.
 */
const { values } = parseArgs({
  options: { out: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const out = resolve(values.out ?? '.output/tour');
const seed = Number(values.seed ?? 1);
mkdirSync(out, { recursive: true });
// What an earlier tour left would pass for a result of this one.
const MADE = /^(\d\d-[\w-]+\.png|tour\.json|plan-(a4|letter)\.pdf|throughline-[\w.-]+)$/;
for (const name of readdirSync(out)) if (MADE.test(name)) rmSync(join(out, name));

const viewport = { width: 1280, height: 800, deviceScaleFactor: 2 };
const counts: Record<string, number> = {};
const steps: Played[] = [];

/** A support engineer, from the first look at a ticket to figures and talks. */
async function playEngineer(): Promise<string> {
  const stage = await Stage.set({ seed, downloads: out, viewport });
  const other = secondTicket(stage);
  const desk = await stage.open('/agent/dashboard');
  // The second ticket is open in the host page's own tabs already; nothing has been read of it yet.
  await desk.page.evaluate(`sessionStorage.setItem('open-tabs', '[${other}]')`);
  await desk.page.goto(`https://acme.zendesk.com/agent/tickets/${stage.sim.zendesk.storyTicket}`);
  const acts = [...mainSteps, ...planSteps, ...figureSteps, ...talkSteps, ...safetySteps];
  steps.push(...(await playSteps({ stage, out, desk, other, counts }, acts)));
  await stage.close();
  return stage.driver.version;
}

/** An account rep in Salesforce, in a profile of its own. */
async function playRep(): Promise<string> {
  const stage = await Stage.set({ seed, downloads: out, viewport, willing: ALL_ORGS });
  const desk = await stage.openLightning();
  steps.push(...(await playSteps({ stage, out, desk, other: 0, counts }, repSteps, steps.length)));
  await stage.close();
  return stage.driver.version;
}

const part = values.only;
let browser = '';
if (part !== 'rep') browser = await playEngineer();
if (part !== 'engineer') browser = await playRep();

const failed = steps.filter((step) => !step.ok).length;
const told = { steps: steps.length, failed, ...counts };
writeFileSync(join(out, 'tour.json'), `${JSON.stringify({ browser, seed, steps, counts: told }, null, 2)}\n`);
console.log(`${steps.length - failed} of ${steps.length} steps went well (${browser}, seed ${seed})`);
process.exitCode = failed > 0 ? 1 : 0;
