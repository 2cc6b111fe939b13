import { readdirSync } from 'node:fs';
import { openPanel, PROMISE } from '../browser/harness/acts';
import { ourRequests } from '../browser/harness/our-requests';
import { auditLedger } from '../browser/harness/probe';
import { said } from '../browser/harness/said';
import { until } from '../browser/harness/until';
import { openPopup, openWorkspace } from './own-pages';
import { must, type Step, type Tour } from './step';

/** What may be stored of nobody: every customer's address and number, and the names on the tagged tickets. */
function secretsOf({ stage, other }: Tour): string[] {
  const { account, storyTicket } = stage.sim.zendesk;
  const customers = [...account.people.values()].filter((one) => one.role === 'end-user');
  const tagged = [storyTicket, other].map((id) => account.tickets.get(id)?.requesterId);
  const names = customers.filter((one) => tagged.includes(one.id)).flatMap((one) => one.name.split(' '));
  const reach = customers.flatMap((one) => (one.phone ? [one.email, one.phone] : [one.email]));
  return [...names, ...reach, 'authenticity_token'];
}

/** What must hold whatever happens: nothing lost, nothing private kept, nothing sent. */
export const safetySteps: Step[] = [
  {
    name: 'worker killed',
    async play({ desk, stage }) {
      await desk.margin.press('Tag this reply', 'button', 'last night’s run finished');
      await desk.margin.find('button', 'Keep as evidence');
      await desk.margin.type(said('overlay_whoHelped'), 'They knew before they looked.');
      const killed = await stage.driver.killWorker();
      await desk.margin.press('Keep as evidence');
      await stage.driver.killWorker();
      await desk.margin.find('button', 'Undo');
      const audit = await auditLedger(stage);
      must(audit.chain.ok, 'the chain does not hold');
      must(JSON.stringify(audit.rollups) === JSON.stringify(audit.oracle), 'rollups differ from the recount');
      must(killed, 'no worker was running');
      return { page: desk.page, note: 'ended before and right after "keep": kept once, nothing lost' };
    },
  },
  {
    name: 'draft survives',
    async play({ desk, stage }) {
      await desk.margin.press('Tag this reply', 'button', PROMISE);
      await desk.margin.type(said('overlay_whoHelped'), 'Half a sentence');
      await until('the draft to be saved', async () =>
        (await stage.stored()).dump.includes('Half a sentence'),
      );
      await desk.page.reload();
      await openPanel(desk);
      await desk.margin.waitText(said('overlay_draftKept'));
      return { page: desk.page, note: 'the page was reloaded in the middle of writing' };
    },
  },
  {
    name: 'browser restarted',
    async play(tour) {
      const { stage } = tour;
      const before = await auditLedger(stage);
      await stage.restart();
      tour.desk = await stage.open();
      const after = await auditLedger(stage);
      must(after.evidence === before.evidence && after.tagged === before.tagged, 'evidence was lost');
      must(after.chain.ok && before.chain.ok && after.chain.head === before.chain.head, 'the chain changed');
      await openPanel(tour.desk);
      await tour.desk.margin.waitText(said('metric_M12'));
      tour.counts.evidence = after.evidence;
      tour.counts.entries = after.entries;
      return { page: tour.desk.page, note: `${after.evidence} pieces, ${after.entries} entries, same head` };
    },
  },
  {
    name: 'workspace lists all',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#evidence');
      await page.waitText('#48213');
      return { page: page.tab, note: 'every piece with its standing in the record' };
    },
  },
  {
    name: 'files saved',
    async play({ stage, out }) {
      const page = await openWorkspace(stage, '#export');
      const saved = (what: RegExp) => readdirSync(out).find((name) => what.test(name));
      await page.press(said('workspace_backupAct'));
      const backup = await until('the backup file', () => saved(/^throughline-everything-.*\.json$/));
      await page.press(said('workspace_csvAct'));
      const table = await until('the table', () => saved(/^throughline-evidence-.*\.csv$/));
      return { page: page.tab, note: `${backup}, ${table}` };
    },
  },
  {
    name: 'axe finds nothing',
    async play({ desk, stage }) {
      const popup = await openPopup(stage);
      const workspace = await openWorkspace(stage, '#evidence');
      await workspace.waitText('#48213');
      const found = [...(await desk.margin.axe()), ...(await popup.axe()), ...(await workspace.axe())];
      await popup.close();
      must(found.length === 0, found.map((one) => `${one.id}: ${one.where.join(' ')}`).join('\n'));
      return { page: workspace.tab, note: 'margin, popup and workspace' };
    },
  },
  {
    name: 'only reading',
    async play({ desk, stage, counts }) {
      const asked = ourRequests(stage);
      counts.requests = asked.length;
      const odd = asked.filter((one) => one.method !== 'GET' || one.host !== 'acme.zendesk.com');
      must(odd.length === 0, odd.map((one) => `${one.method} ${one.host}${one.path}`).join('\n'));
      return {
        page: desk.page,
        note: `${asked.length} requests of ours in the whole tour, all GET, all to acme.zendesk.com`,
      };
    },
  },
  {
    name: 'nothing private stored',
    async play(tour) {
      const { desk, stage } = tour;
      const stored = await stage.stored();
      const secrets = [...secretsOf(tour), String(await desk.page.evaluate(TOKEN))];
      must(stored.databases.includes('throughline'), 'no database was found');
      const found = stored.search(secrets);
      must(found.length === 0, found.join('\n'));
      return {
        page: desk.page,
        note: `${secrets.length} secrets searched in ${stored.dump.length} stored characters and the profile`,
      };
    },
  },
];

const TOKEN = `fetch('/api/v2/users/me.json', { headers: { 'x-sim-page': '1' } })
  .then((reply) => reply.json()).then(({ user }) => user.authenticity_token ?? 'no token')`;
