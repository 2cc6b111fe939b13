import { readMetricRow } from '../browser/harness/acts';
import {
  apiRequests,
  goTo as goToRecord,
  openedPlace,
  readLightning,
  rowOf,
  tagRecord,
} from '../browser/harness/lightning';
import { said } from '../browser/harness/said';
import { until } from '../browser/harness/until';
import { openPopup, openWorkspace, type Posed } from './own-pages';
import { must, type Step } from './step';

const HOST = 'acme.lightning.force.com';
const LOGO = said('measures_logoRenewal');
const OFF = said('connection_noPermission');
/** Calendar date so many days from today, in UTC as the simulated org's clock. */
const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Asks for the renewal rate over the person's own book, and waits for what came of it. */
async function askRenewals(page: Posed): Promise<void> {
  await page.press(said('figures_org_askOf', LOGO));
  await until('the figure', async () => {
    const text = await page.text();
    return text.includes(said('figures_org_keep')) || !text.includes(said('figures_org_asking'));
  });
  if (await page.has('button', said('figures_org_keep'))) await page.press(said('figures_org_keep'));
}

/** The journey of an account rep, in a browser of its own. */
export const repSteps: Step[] = [
  {
    name: 'rep, trial plan',
    async play({ stage }) {
      const popup = await openPopup(stage, 'accountRep');
      await popup.waitText(said('metric_M40'));
      return { page: popup.tab, note: 'an account rep’s preset; nothing is measured yet' };
    },
  },
  {
    name: 'rep, account from the page alone',
    async play({ desk, stage }) {
      await readLightning(desk, OFF);
      await tagRecord(desk, 'Went through their goals for next year with the finance lead.');
      must(apiRequests(stage).length === 0, 'the API was asked without a grant');
      return { page: desk.page, note: 'not connected: fields from the screen, tagged, no request' };
    },
  },
  {
    name: 'rep, connect offered and left',
    async play({ desk, stage }) {
      await desk.margin.press(said('overlay_connect'));
      const { own: offer } = await openedPlace(stage, `connections/${HOST}`);
      await offer.waitText('acme.my.salesforce.com');
      must(apiRequests(stage).length === 0, 'the API was asked before the yes');
      const page = await openWorkspace(stage, `#connections/${HOST}`);
      await page.waitText(OFF);
      return {
        page: page.tab,
        note: 'what would be read and why, in words; left without a yes, nothing changed',
      };
    },
  },
  {
    name: 'rep, connected',
    async play({ stage }) {
      const page = await openWorkspace(stage, `#connections/${HOST}`);
      await page.press(said('connections_act_connect'));
      await page.waitText(said('connection_connected'), 20_000);
      await page.find('button', said('connections_confirm'));
      return { page: page.tab, note: 'the browser was asked for the cookie and this org’s two hosts' };
    },
  },
  {
    name: 'rep, renewal field confirmed',
    async play({ stage }) {
      const page = await openWorkspace(stage, `#connections/${HOST}`);
      await page.find('button', said('connections_confirm'));
      await page.waitText('renewal 20');
      await page.press(said('connections_confirm'));
      await page.waitText(said('connections_saved'));
      return { page: page.tab, note: 'proposed from the org’s own marks, with five of its own records' };
    },
  },
  {
    name: 'rep, renewal context',
    async play({ desk }) {
      // the margin was told: it reads again by itself
      const text = await readLightning(desk, said('overlay_dueIn_other', 47, '').replace(/^, /, ''));
      must(text.includes(said('overlay_daysAgo_other', 33)), 'the last two-way contact is not 33 days ago');
      return {
        page: desk.page,
        note: 'due in 47 days, last two-way contact 33 days ago, open cases, burden',
      };
    },
  },
  {
    name: 'rep, outreach logged',
    async play({ desk }) {
      const before = said('overlay_logOutreach');
      await desk.margin.press(before);
      await desk.margin.type(
        said('overlay_whoHelped'),
        'Called about the open escalation before the renewal.',
      );
      await desk.margin.press('Keep as evidence');
      await desk.margin.find('button', 'Undo');
      return { page: desk.page, note: 'at risk by the rule: an outreach, tagged in the margin' };
    },
  },
  {
    name: 'rep, renewal rate asked',
    async play({ stage }) {
      const { salesforce } = stage.sim;
      // two renewals of the rep's own that fell due this quarter: one lost, one still open
      const mine = (name: RegExp) =>
        rowOf(
          stage,
          'Opportunity',
          (row) => name.test(String(row.Name)) && row.OwnerId === salesforce.person && !row.IsClosed,
        );
      salesforce.reschedule(mine(/Umeå Logistics renewal/).Id, daysAhead(-6));
      salesforce.reschedule(mine(/Île Rouge Textiles renewal/).Id, daysAhead(-8));
      salesforce.moveOpportunity(mine(/Île Rouge Textiles renewal/).Id, 'Closed Lost');
      const page = await openWorkspace(stage, '#figures/org');
      await askRenewals(page);
      const after = await openPopup(stage, 'accountRep');
      const row = await readMetricRow(after, 'M40');
      must(row.includes(said('popup_of', 0, 1)), `the row says ${row}`);
      return {
        page: page.tab,
        note: 'server-side aggregates over the rep’s own book; 0 of 1, one still open',
      };
    },
  },
  {
    name: 'rep, opportunity won, rate changes',
    async play({ stage }) {
      const { salesforce } = stage.sim;
      const won = rowOf(
        stage,
        'Opportunity',
        (row) => /Umeå Logistics renewal/.test(String(row.Name)) && !row.IsClosed,
      );
      salesforce.winOpportunity(won.Id);
      const page = await openWorkspace(stage, '#figures/org');
      // what an hour of waiting does
      await page.tab.evaluate(`chrome.storage.local.remove('countsAsked')`);
      await page.tab.reload();
      await askRenewals(page);
      const popup = await openPopup(stage, 'accountRep');
      await until('the new rate', async () =>
        (await readMetricRow(popup, 'M40')).includes(said('popup_of', 1, 2)),
      );
      return { page: popup.tab, note: 'won in Salesforce: 1 of 2 in the popup after the next asking' };
    },
  },
  {
    name: 'rep, second org kept apart',
    async play({ stage }) {
      const sandbox = stage.sim.salesforce.org('acme--sb');
      stage.sim.salesforce.clearCalls();
      const account = rowOf(stage, 'Account', (row) => row.OwnerId === sandbox.person, 'acme--sb');
      const desk = await stage.openLightning(`/lightning/r/Account/${account.Id}/view`, {
        host: `https://${sandbox.pageHost}`,
      });
      await readLightning(desk, String(account.Name));
      must(stage.sim.salesforce.calls.length === 0, 'the first org was asked for a record of the second');
      return { page: desk.page, note: 'another org, another session, another connection of its own' };
    },
  },
  {
    name: 'rep, follow-up agreed on a case',
    async play({ desk, stage }) {
      await goToRecord(desk.page, stage.lightningPath('Case'));
      await readLightning(desk, 'Month-end export');
      await desk.margin.press(said('overlay_tagRecord'));
      await desk.margin.type(said('overlay_whoHelped'), 'Agreed to look at the export together once more.');
      await desk.margin.press(said('overlay_followUp'));
      await desk.margin.press(said('overlay_outcome_lesson'));
      await desk.margin.press('Keep as evidence');
      await desk.margin.find('button', 'Undo');
      return { page: desk.page, note: 'comments and mails from the API; a follow-up agreed, with its day' };
    },
  },
  {
    name: 'rep, popup with next touches',
    async play({ stage }) {
      const popup = await openPopup(stage, 'accountRep');
      await popup.find('region', said('popup_nextTouches'));
      await popup.tab.evaluate(`document.querySelector('.next-touches').scrollIntoView({ block: 'center' })`);
      return { page: popup.tab, note: 'the rep’s plan at a glance, and what comes next' };
    },
  },
];
