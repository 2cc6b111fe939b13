import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ALL_ORGS } from '../browser/harness/lightning';
import { secondTicket } from '../browser/harness/second-ticket';
import { Stage } from '../browser/harness/stage';
import { figureSteps } from './figure-steps';
import { type Files, handOverSteps, takeReplySteps } from './hand-over-steps';
import { mainSteps } from './main-steps';
import { planSteps } from './plan-steps';
import { playSteps } from './play-steps';
import { repSteps } from './rep-steps';
import { reviewSteps, takeAnswersSteps } from './review-steps';
import { safetySteps } from './safety-steps';
import type { Played, Step, Tour } from './step';
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
const MADE = /^(\d\d-[\w-]+\.png|tour\.json|(plan|review)-(a4|letter)\.pdf|throughline-[\w.-]+)$/;
for (const name of readdirSync(out)) if (MADE.test(name)) rmSync(join(out, name));

const viewport = { width: 1280, height: 800, deviceScaleFactor: 2 };
const counts: Record<string, number> = {};
const steps: Played[] = [];

async function play(tour: Tour, acts: readonly Step[]): Promise<void> {
  steps.push(...(await playSteps(tour, acts, steps.length)));
}

/** A support engineer, from the first look at a ticket to figures and talks, and their review with a manager. */
async function playEngineer(): Promise<string> {
  const stage = await Stage.set({ seed, downloads: out, viewport });
  const other = secondTicket(stage);
  const desk = await stage.open('/agent/dashboard');
  // The second ticket is open in the host page's own tabs already; nothing has been read of it yet.
  await desk.page.evaluate(`sessionStorage.setItem('open-tabs', '[${other}]')`);
  await desk.page.goto(`https://acme.zendesk.com/agent/tickets/${stage.sim.zendesk.storyTicket}`);
  const engineer: Tour = { stage, out, desk, other, counts };
  await play(engineer, [...mainSteps, ...planSteps, ...figureSteps, ...talkSteps, ...safetySteps]);
  await playReview(engineer);
  await stage.close();
  return stage.driver.version;
}

/** Two installations, each with its own profile; only files go from one to the other. */
async function playReview(engineer: Tour): Promise<void> {
  const files: Files = { bundle: '', reply: '', answers: '' };
  await play(engineer, handOverSteps(files));
  const stage = await Stage.set({ seed, downloads: out, viewport });
  const desk = await stage.open('/agent/dashboard');
  const manager: Tour = { stage, out, desk, other: 0, counts };
  await play(manager, reviewSteps(files));
  await play(engineer, takeReplySteps(files));
  await play(manager, takeAnswersSteps(files));
  await stage.close();
}

/** An account rep in Salesforce, in a profile of its own. */
async function playRep(): Promise<string> {
  const stage = await Stage.set({ seed, downloads: out, viewport, willing: ALL_ORGS });
  const desk = await stage.openLightning();
  await play({ stage, out, desk, other: 0, counts }, repSteps);
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
