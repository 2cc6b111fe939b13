import { talkedOver } from '../browser/harness/plan-story';
import { auditLedger } from '../browser/harness/probe';
import { said } from '../browser/harness/said';
import { until } from '../browser/harness/until';
import { goTo, openPanelPage, openWorkspace, rewrite } from './own-pages';
import { signTogether } from './sign-together';
import { must, type Step } from './step';

/** What two people do with the figures: doubt them, talk about them, agree anew. */
export const talkSteps: Step[] = [
  {
    name: 'challenge opened',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#challenges/new/M21');
      await page.type(
        said('challenges_statement'),
        'Four of the fourteen misses were a defect on record before I replied.',
      );
      await rewrite(page, said('challenges_rater'), 'Dana Ruiz');
      await page.type(said('challenges_decider'), 'Noor Haddad');
      await rewrite(page, said('challenges_casesN'), '4');
      await rewrite(page, said('challenges_casesGood'), '0');
      await page.press(said('workspace_save'));
      await page.find('heading', said('challenges_decide'));
      await page.waitText(said('challenges_bothWays'));
      const text = await page.text();
      must(/26 of 40/.test(text) && /26 of 36/.test(text), 'not both figures');
      const pair = new RegExp(`${said('challenges_total')}\\s+([\\d.]+)\\s+([\\d.]+)`).exec(text);
      must(pair !== null && pair[1] !== pair[2], `not two totals: ${text}`);
      return { page: page.tab, note: 'figure and total with the case and without it' };
    },
  },
  {
    name: 'check-in recorded',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#checkins/talk');
      await page.waitText(said('checkins_snapshotNow'));
      await page.type(said('checkins_notes'), 'Exports are asked about less since the note on file names.');
      await page.press(said('checkins_actionAdd'));
      await page.type(said('checkins_action'), 'Write the runbook for imports');
      await page.press(said('checkins_inWeeks', 2));
      await page.press(said('workspace_save'));
      await page.waitText(said('checkins_openActions_one', 1));
      return { page: page.tab, note: 'the figures of the day are kept with it' };
    },
  },
  {
    name: 'target changed',
    async play({ stage }) {
      const before = (await auditLedger(stage)).entries;
      const page = await openWorkspace(stage, '#plan');
      await page.press(said('plan_edit'));
      await goTo(page, '#plan/metrics/M01');
      await page.find('heading', said('metric_M01'));
      await rewrite(page, said('plan_target'), '84');
      await goTo(page, '#plan/frame');
      await page.type(said('plan_changeReason'), 'The first half went better than both expected.');
      await goTo(page, '#plan/sign');
      await signTogether(page, talkedOver());
      await until('the next version', async () => (await auditLedger(stage)).entries === before + 1);
      await goTo(page, '#plan');
      await page.waitText('The first half went better');
      return { page: page.tab, note: 'version 2 with its reason; version 1 stays as it was' };
    },
  },
  {
    name: 'both targets in the chart',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#progress/M01');
      await page.find('img', new RegExp(said('metric_M01')));
      await page.waitText(said('chart_target', '84%'));
      const drawn = `document.querySelector('svg path.target').getAttribute('d')`;
      const heights = new Set(String(await page.surface.evaluate(drawn)).match(/(?<=,|V)[\d.]+/g));
      must(heights.size === 2, `the target stands at ${[...heights].join(' and ')}`);
      return { page: page.tab, note: 'the days before the change keep the target they had' };
    },
  },
  {
    name: 'earlier years in the chart',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#progress/M02');
      await page.press(said('chart_view_all'));
      await page.find('img', /CSAT/);
      return { page: page.tab, note: 'earlier years stand beside this one, with a table' };
    },
  },
  {
    name: 'side panel',
    async play({ stage }) {
      const page = await openPanelPage(stage);
      await page.find('region', said('popup_outcomes'));
      return { page: page.tab, note: 'the same rows beside the page' };
    },
  },
];
