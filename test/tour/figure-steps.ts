import { openPanel, readMetricRow } from '../browser/harness/acts';
import type { OwnPage } from '../browser/harness/own-page';
import { auditLedger } from '../browser/harness/probe';
import { said } from '../browser/harness/said';
import { openPopup, openWorkspace } from './own-pages';
import { must, type Step } from './step';

const HEAD = 'metric,period_start,period_end,numerator,denominator,value,n,source';
const year = new Date().getFullYear();
/** Three whole years, and a row that says that more were good than were counted. */
const YEARS = [
  `M02,${year - 3}-01-01,${year - 3}-12-31,850,1000,,,Yearly report`,
  `M02,${year - 2}-01-01,${year - 2}-12-31,870,1000,,,Yearly report`,
  `M02,${year - 1}-01-01,${year - 1}-12-31,880,1000,,,Yearly report`,
  `M03,${year - 1}-01-01,${year - 1}-12-31,1088,1000,,,Yearly report`,
];

async function paste(page: OwnPage, rows: string[]): Promise<void> {
  await page.type(said('figures_paste'), [HEAD, ...rows].join('\n'));
  await page.press(said('figures_readPasted'));
}

/** What was counted so far in the quarter: each verdict, a guardrail that broke, and enough weight for a total. */
function quarterSoFar(): string[] {
  const now = new Date();
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  const from = iso(new Date(Date.UTC(now.getUTCFullYear(), Math.floor(now.getUTCMonth() / 3) * 3, 1)));
  const span = `${from},${iso(now)}`;
  return [
    `M01,${span},95,100,,,Quarter so far`,
    `M08,${span},30,100,,,Quarter so far`,
    `M22,${span},,,0.8,60,Quarter so far`,
    `M21,${span},26,40,,,Quarter so far`,
    `M12,${span},47,50,,,Quarter so far`,
    `M03,${span},20,100,,,Quarter so far`,
  ];
}

/** Figures come in, and what they say. */
export const figureSteps: Step[] = [
  {
    name: 'prior years, one bad row refused',
    async play({ stage }) {
      const before = (await auditLedger(stage)).entries;
      const page = await openWorkspace(stage, '#figures/import');
      await paste(page, YEARS);
      await page.waitText(said('figures_problem_goodAboveN', '1,000'));
      const [keep] = await page.all('button', said('figures_keep_other', 3));
      must(keep?.disabled === true, 'a file with a bad row could be kept');
      must((await auditLedger(stage)).entries === before, 'something was written before it was confirmed');
      return { page: page.tab, note: 'the row, what stood there and what to do; nothing written' };
    },
  },
  {
    name: 'prior years imported',
    async play({ stage }) {
      const before = (await auditLedger(stage)).entries;
      const page = await openWorkspace(stage, '#figures/import');
      await paste(page, YEARS);
      await page.press(said('figures_leaveOut_one', 1), 'checkbox');
      await page.press(said('figures_keep_other', 3));
      await page.waitText(said('figures_kept_other', 3));
      must((await auditLedger(stage)).entries === before + 1, 'an import is one entry');
      return { page: page.tab, note: 'the rest kept in one entry, with a way back' };
    },
  },
  {
    name: 'count query refreshed',
    async play({ stage, desk }) {
      await desk.page.goto('https://acme.zendesk.com/agent/tickets/48213');
      await openPanel(desk);
      const page = await openWorkspace(stage, '#figures/queries');
      await page.press(said('figures_refreshOf', said('metric_M02')));
      await page.waitText(/\d+ of \d+/);
      return { page: page.tab, note: 'numerator and denominator asked of the open page, two GETs' };
    },
  },
  {
    name: 'three verdicts',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#figures/import');
      await paste(page, quarterSoFar());
      await page.press(said('figures_keep_other', 6));
      await page.waitText(said('figures_kept_other', 6));
      await page.tab.close();
      const popup = await openPopup(stage);
      const wanted = { M01: 'met', M08: 'notMet', M21: 'tooEarly' };
      for (const [metric, verdict] of Object.entries(wanted)) {
        const row = await readMetricRow(popup, metric);
        must(row.includes(said(`shared_verdict_${verdict}`)), `${metric} says ${row}`);
      }
      return { page: popup.tab, note: 'target met, target not met, too early to tell' };
    },
  },
  {
    name: 'working opened',
    async play({ stage }) {
      const popup = await openPopup(stage);
      await popup.press(said('metric_M01'));
      await popup.waitText(said('progress_working_rows'));
      await popup.waitText(said('metric_M01_definition'));
      return { page: popup.tab, note: 'definition, formula, anchors, points, rows, when read' };
    },
  },
  {
    name: 'trade-off flag',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#progress');
      await page.find('region', said('popup_outcomes'));
      const row = await readMetricRow(page, 'M01');
      const text = await page.text();
      must(row.includes(said('metric_M03')) || text.includes(said('metric_M03')), `no flag: ${row}`);
      return { page: page.tab, note: 'satisfied resolution is up while its guardrail broke: said on both' };
    },
  },
];
