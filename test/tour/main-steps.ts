import { openPanel, PROMISE, readMetricRow, readRecord, switchTo, tagLesson } from '../browser/harness/acts';
import { ourRequests } from '../browser/harness/our-requests';
import { OwnPage } from '../browser/harness/own-page';
import { auditLedger } from '../browser/harness/probe';
import { said, sounds } from '../browser/harness/said';
import { pause } from '../browser/harness/until';
import { openPopup, openWorkspace } from './own-pages';
import { must, type Step } from './step';

const WORDS = 'Finance could close the month on time; I checked the run before they asked.';

/** The main job, from the first look at a ticket to the popup. */
export const mainSteps: Step[] = [
  {
    name: 'margin appears',
    async play({ desk, stage }) {
      await desk.margin.find('region', 'Throughline');
      await desk.page.waitForSelector('article, [data-comment-id]');
      return { page: desk.page, note: `a thin tab on ticket ${stage.sim.zendesk.storyTicket}` };
    },
  },
  {
    name: 'context read',
    async play({ desk, stage }) {
      await readRecord(desk);
      await desk.margin.waitText('Northwind');
      const asked = ourRequests(stage);
      must(asked.length >= 1 && asked.length <= 4, `${asked.length} requests for one ticket`);
      return { page: desk.page, note: `${asked.length} GET requests` };
    },
  },
  {
    name: 'reply tagged',
    async play({ desk }) {
      await desk.margin.press('Tag this reply', 'button', PROMISE);
      await desk.margin.find('button', 'Keep as evidence');
      await desk.margin.type(said('overlay_whoHelped'), WORDS);
      const suggested = (await desk.margin.all('button', said('metric_M12')))[0];
      must(suggested?.pressed === 'true', 'the promise in the reply was not suggested');
      await desk.margin.press(said('metric_M01'));
      return { page: desk.page, note: 'the promise with a time is suggested, with its reason' };
    },
  },
  {
    name: 'quote masked',
    async play({ desk }) {
      const quote = await desk.margin.find('blockquote');
      must(quote.text.includes('new runner'), 'the quotation is not the reply');
      must(!quote.text.includes('Mara'), 'the customer is named in the quotation');
      const masks = await desk.margin.all('switch');
      must(masks.length > 0, 'no mask in the quotation');
      return { page: desk.page, note: `${masks.length} masked, shown as it will be kept` };
    },
  },
  {
    name: 'kept',
    async play({ desk }) {
      await desk.margin.press('Keep as evidence');
      await desk.margin.find('button', 'Undo');
      await desk.margin.waitText(said('metric_M12'));
      return { page: desk.page, note: 'acknowledged means committed' };
    },
  },
  {
    name: 'rollup counted',
    async play({ stage }) {
      const audit = await auditLedger(stage);
      const [row] = audit.rollups.filter((one) => one.metric === 'M12');
      must(row?.tagged === 1 && row.good === 1, `the rollup says ${JSON.stringify(row)}`);
      must(JSON.stringify(audit.rollups) === JSON.stringify(audit.oracle), 'rollups differ from the recount');
      must(audit.chain.ok, 'the chain does not hold');
      const page = await openWorkspace(stage, '#evidence');
      await page.waitText(WORDS);
      return { page: page.tab, note: 'counted in the same transaction; equal to a recount from the entries' };
    },
  },
  {
    name: 'popup shows it',
    async play({ stage }) {
      const popup = await openPopup(stage);
      const row = await readMetricRow(popup, 'M12');
      must(row.includes(said('popup_of', 1, 1)), `the row says ${row}`);
      return { page: popup.tab, note: 'one promise of one kept, too early to tell' };
    },
  },
  {
    name: 'popup tags',
    async play({ desk, stage }) {
      const popup = new OwnPage(await stage.driver.openPopup(desk.page));
      await popup.waitText(sounds('popup_health_works'));
      await popup.press('Tag this ticket');
      await desk.margin.find('button', 'Keep as evidence');
      await desk.margin.press(said('shared_cancel'));
      return {
        page: desk.page,
        note: 'the real popup over the ticket says what works and opens the composer',
      };
    },
  },
  {
    name: 'customer masked',
    async play({ desk }) {
      await desk.margin.press('Tag this message', 'button', 'month-end close');
      const quote = await desk.margin.find('blockquote');
      must(!/lindqvist|390 06/i.test(quote.text), `still readable: ${quote.text}`);
      const masks = await desk.margin.all('switch');
      must(masks.length >= 3, `${masks.length} masks`);
      await desk.margin.press(said('metric_M01'));
      return { page: desk.page, note: `${masks.length} masks over names, phone and e-mail` };
    },
  },
  {
    name: 'undo',
    async play({ desk, stage }) {
      await desk.margin.press('Keep as evidence');
      await desk.margin.press('Undo');
      await desk.margin.waitText(said('overlay_undone'));
      const audit = await auditLedger(stage);
      must(audit.evidence === 2 && audit.tagged === 1, `${audit.tagged} of ${audit.evidence} count`);
      return { page: desk.page, note: 'taken back: two pieces in the ledger, one counts' };
    },
  },
  {
    name: 'second ticket tagged',
    async play({ desk, other, stage }) {
      await switchTo(desk, other);
      await desk.margin.waitText(`#${other}`);
      await tagLesson(desk);
      await pause(200);
      const stored = await stage.stored();
      must(stored.dump.includes(`"zendesk:acme.zendesk.com:ticket:${other}"`), 'the wrong ticket was tagged');
      return {
        page: desk.page,
        note: `both tickets are open in the page; ${other} is in front and was tagged`,
      };
    },
  },
  {
    name: 'rating verifies',
    async play({ desk, stage }) {
      const { zendesk } = stage.sim;
      zendesk.postReply(48213, 'That is all from our side. Thank you.');
      zendesk.solve(48213);
      zendesk.rate(48213, 'good', 'They checked before we had to ask.');
      await desk.page.goto('https://acme.zendesk.com/agent/tickets/48213');
      await openPanel(desk);
      await desk.margin.waitText(said('overlay_news_ratedGood'));
      return { page: desk.page, note: 'rated good since; noted as a new entry' };
    },
  },
  {
    name: 'verified rating counts',
    async play({ stage }) {
      const popup = await openPopup(stage);
      const audit = await auditLedger(stage);
      const [counted] = audit.rollups.filter((one) => one.metric === 'M01');
      must((counted?.good ?? 0) >= 1, `the rollup says ${JSON.stringify(counted)}`);
      const row = await readMetricRow(popup, 'M01');
      must(row.includes(said('popup_of', counted?.good ?? 0, counted?.known ?? 0)), `the row says ${row}`);
      return { page: popup.tab, note: 'solved and rated good: a satisfied resolution' };
    },
  },
];
