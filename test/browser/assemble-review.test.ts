import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CountedPage, type Steps } from './harness/counted-page';
import { writeLedger } from './harness/probe';
import { quarterOfEvidence } from './harness/quarter-of-evidence';
import { said, sounds } from './harness/said';
import { Stage } from './harness/stage';
import { until } from './harness/until';
import { endorseAll, giveContext, rateAll, setObjectives, signOff, tellStory } from './harness/write-review';

const PIECES = 60;

/** A person's steps by part of the work. */
const counted: Record<string, Steps> = {};

function stepsOf(part: string): Steps {
  counted[part] ??= { clicks: 0, keys: 0, letters: 0 };
  return counted[part];
}

async function open(stage: Stage, hash: string, part: string): Promise<CountedPage> {
  return new CountedPage(await stage.driver.openExtensionPage(`workspace.html${hash}`), stepsOf(part));
}

/** The newest file of ours in a folder, once the browser has finished it. */
function savedFile(folder: string): Promise<string> {
  return until('a saved file', () => {
    const name = readdirSync(folder).find((one) => one.endsWith('.throughline'));
    return name && !readdirSync(folder).some((one) => /\.(part|crdownload)$/.test(one))
      ? join(folder, name)
      : null;
  });
}

/** The employee chooses everything of the quarter, says for whom and what for, and makes the file. */
async function handOver(stage: Stage, folder: string): Promise<string> {
  await writeLedger(stage, quarterOfEvidence(PIECES));
  const page = await open(stage, '#share', 'employee: choose and hand over');
  await page.press(said('share_make'), 'link');
  await page.type(said('share_to'), 'Dana Ruiz');
  if ((await page.find('textbox', said('share_name'))).value === '')
    await page.type(said('share_name'), 'Ana Ferrer');
  await page.type(said('share_purpose'), 'Review of the quarter');
  await page.press(said('share_takeShown_other', PIECES));
  await page.waitText(said('share_noHits'));
  await page.press(said('share_makeFile_other', PIECES));
  await page.waitText(sounds('share_made'));
  return savedFile(folder);
}

/** The manager opens the file and writes the whole review. */
async function review(stage: Stage, file: string): Promise<void> {
  const at = async (part: string, act: (page: CountedPage) => Promise<void>, page: CountedPage) =>
    act(new CountedPage(page.page, stepsOf(`manager: ${part}`)));
  const page = await open(stage, '#reviews', 'manager: open the file');
  await page.find('button', said('reviews_open'));
  await page.pick('.open-file input[type="file"]', file);
  await page.waitText(said('reviews_holds', 'Ana Ferrer'));
  await page.press(said('reviews_begin'));
  await page.find('link', new RegExp(`^${said('review_section_examples')}`));
  await at('look at the evidence', (own) => endorseAll(own, PIECES), page);
  await at('context and causes', giveContext, page);
  await at('rate', rateAll, page);
  await at('success story', tellStory, page);
  await at('what comes next', setObjectives, page);
  // a rating or a step that was never talked of is a surprise of its own
  await at('context and causes', giveLateReasons, page);
  await at('sign', (own) => signOff(own, 'Dana Ruiz'), page);
  await page.waitText(sounds('review_signedBy'));
}

async function giveLateReasons(page: CountedPage): Promise<void> {
  await page.press(new RegExp(`^${said('review_section_context')}`), 'link');
  await page.find('textbox', said('review_prompt_resources'));
  for (const { name, value } of await page.all('textbox', sounds('review_surpriseWhy')))
    if (!value) await page.type(name, 'We spoke of it outside the check-ins.');
}

it(`a review with ${PIECES} pieces of evidence is assembled in the steps a person needs`, async () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'throughline-review-')));
  const [sent = '', signed = ''] = folders;
  const employee = await Stage.set({ downloads: sent });
  let file: string;
  try {
    file = await handOver(employee, sent);
  } catch (error) {
    await employee.close();
    throw error;
  }
  await employee.close();
  const manager = await Stage.set({ downloads: signed });
  try {
    await review(manager, file);
    await savedFile(signed);
  } finally {
    await manager.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
  const all = Object.values(counted).reduce((sum, one) => ({
    clicks: sum.clicks + one.clicks,
    keys: sum.keys + one.keys,
    letters: sum.letters + one.letters,
  }));
  const lines = Object.entries({ ...counted, all }).map(
    ([part, { clicks, keys, letters }]) =>
      `${part}: ${clicks} clicks, ${keys} keys, ${letters} letters written`,
  );
  console.log(lines.join('\n'));
  // no step may grow with the pieces but the look at each of them
  expect(all.clicks).toBeLessThan(80);
  expect(all.keys).toBe(PIECES);
}, 300_000);
