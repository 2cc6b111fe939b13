import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { auditLedger } from '../browser/harness/probe';
import { giveFile, openSection } from '../browser/harness/review-acts';
import { said, sounds } from '../browser/harness/said';
import { until } from '../browser/harness/until';
import { goTo, openWorkspace, rewrite } from './own-pages';
import { must, type Step } from './step';

/** What goes from one installation to the other: files, and nothing else. */
export interface Files {
  bundle: string;
  reply: string;
  answers: string;
}

/** The file that was saved since the ones known, by its path. */
export async function savedFile(out: string, files: Files): Promise<string> {
  const isNew = (name: string) =>
    name.endsWith('.throughline') && !Object.values(files).includes(join(out, name));
  return join(out, await until('a file to hand over', () => readdirSync(out).find(isNew)));
}

const SAID = 'Two of my promises ran late in the week of the release; the rest held.';

/** The employee chooses, reads over what the manager will see, and hands over one file. */
export const handOverSteps = (files: Files): Step[] => [
  {
    name: 'pieces chosen to hand over',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#share/new');
      await rewrite(page, said('share_to'), 'Dana Ruiz');
      await page.press(sounds('share_takeShown_other'));
      const before = (await auditLedger(stage)).entries;
      await page.type(said('metric_M12'), SAID);
      await page.tab.keyboard.press('Tab');
      await until('the reading', async () => (await auditLedger(stage)).entries === before + 1);
      return { page: page.tab, note: 'everything starts as “only me”; chosen piece by piece or together' };
    },
  },
  {
    name: 'what the manager will see',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#share/new/preview/examples');
      await page.waitText(said('share_thisIsWhat', 'Dana Ruiz'), 20_000);
      must(!(await page.has('button', said('reviewPage_endorse'))), 'a preview can be written in');
      return { page: page.tab, note: 'the manager’s own page, made of the file as it would be now' };
    },
  },
  {
    name: 'bundle handed over',
    async play({ stage, out }) {
      const page = await openWorkspace(stage, '#share/new');
      await page.press(sounds('share_makeFile_other'));
      await page.waitText(sounds('share_made'), 30_000);
      files.bundle = await savedFile(out, files);
      return {
        page: page.tab,
        note: `${files.bundle.split('/').at(-1)}: signed, with its place in the chain`,
      };
    },
  },
];

/** What the employee does with the review that came back. */
export const takeReplySteps = (files: Files): Step[] => [
  {
    name: 'reply taken in',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#share/reply');
      await page.find('button', said('share_chooseReply'));
      await giveFile(page.tab, files.reply);
      await page.press(said('share_takeIn'));
      await until('the review', () => page.surface.evaluate(`location.hash.startsWith('#share/review/')`));
      await page.waitText('Dana Ruiz');
      await openSection(page, 'ratings');
      return { page: page.tab, note: 'checked first, then entries of the employee’s own ledger' };
    },
  },
  {
    name: 'answered item by item and signed',
    async play({ stage, out }) {
      const page = await openWorkspace(stage, '#share');
      await page.press(sounds('share_reviewFrom'), 'link');
      await openSection(page, 'ratings');
      const understood = said('review_answer_understood');
      await page.find('button', understood);
      const all = (await page.all('button', understood)).length;
      for (let place = 0; place < all; place += 1) await page.press(understood, 'button', place);
      await openSection(page, 'signOff');
      await page.type(said('review_yourName'), 'Ana Ferrer');
      await page.press(said('review_sign'));
      await page.waitText(sounds('review_signedBy'));
      files.answers = await savedFile(out, files);
      return {
        page: page.tab,
        note: `${all} ratings answered; ${files.answers.split('/').at(-1)} goes back`,
      };
    },
  },
  {
    name: 'challenge of the review on the own list',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#challenges');
      await page.waitText('The rating came from the outage');
      await goTo(page, '#share');
      await page.waitText(said('share_handed'));
      return { page: page.tab, note: 'what left this machine, and what came back' };
    },
  },
];
