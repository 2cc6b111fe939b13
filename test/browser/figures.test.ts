import { expect } from 'vitest';
import { ANA } from '../simulators/zendesk/seed/found-account';
import { listTickets } from '../simulators/zendesk/world/account';
import { measureTicket } from '../simulators/zendesk/world/measure-ticket';
import { adoptTrialPlan, openPanel } from './harness/acts';
import { ourRequests } from './harness/our-requests';
import type { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { auditLedger } from './harness/probe';
import { said } from './harness/said';
import type { Stage } from './harness/stage';
import { until } from './harness/until';

const HEAD = 'metric,period_start,period_end,numerator,denominator,source';
const YEARS = [
  'M02,2023-01-01,2023-12-31,850,1000,Yearly report',
  'M02,2024-01-01,2024-12-31,870,1000,Yearly report',
];
const GOOD = 'M02,2025-01-01,2025-12-31,880,1000,Yearly report';
const BAD = 'M02,2025-01-01,2025-12-31,1088,1000,Yearly report';

async function adopt(stage: Stage): Promise<void> {
  const popup = await stage.popupTab();
  await adoptTrialPlan(popup);
  await popup.close();
}

const paste = async (page: OwnPage, ...rows: string[]): Promise<void> => {
  await page.type(said('figures_paste'), [HEAD, ...rows].join('\n'));
  await page.press(said('figures_readPasted'));
};

play(
  'three earlier years are pasted: a bad row is refused with its reason, and nothing is half written',
  async (stage) => {
    await adopt(stage);
    const before = (await auditLedger(stage)).entries;
    const page = await stage.workspace('#figures/import');
    await paste(page, ...YEARS, BAD);

    await page.waitText(said('figures_problems_one', 1));
    await page.waitText(said('figures_problem_goodAboveN', '1,000'));
    await page.waitText('1088');
    const [keep] = await page.all('button', said('figures_keep_other', 2));
    expect(keep?.disabled).toBe(true);
    await page.waitText(said('figures_lacks_bad_one', 1));
    expect((await auditLedger(stage)).entries).toBe(before);

    await page.press(said('figures_leaveOut_one', 1), 'checkbox');
    await page.press(said('figures_keep_other', 2));
    await page.waitText(said('figures_kept_other', 2));
    const audit = await auditLedger(stage);
    expect([audit.entries, audit.chain.ok]).toEqual([before + 1, true]);

    await page.press(said('figures_undo'));
    await page.waitText(said('figures_undone'));
    await page.press(said('shared_bringBack'));
    await page.waitText(said('figures_kept_other', 2));

    const list = await stage.workspace('#figures');
    await list.press(said('figures_from_pasted'), 'link');
    await list.waitText(said('figures_leftOut', 1, 3));
    await list.waitText(said('figures_of', 870, '1,000'));
    expect(await list.axe()).toEqual([]);
  },
);

play('the mended text is kept whole, and refused when it is read twice', async (stage) => {
  await adopt(stage);
  const page = await stage.workspace('#figures/import');
  await paste(page, ...YEARS, GOOD);
  await page.press(said('figures_keep_other', 3));
  await page.waitText(said('figures_kept_other', 3));
  await page.press(said('figures_another'));
  await paste(page, ...YEARS, GOOD);
  await page.waitText(said('figures_lacks_readBefore'));
  const [keep] = await page.all('button', said('figures_keep_other', 3));
  expect(keep?.disabled).toBe(true);
  expect(await page.axe()).toEqual([]);
});

/** What the simulated account holds of the signed-in agent's ratings in the calendar quarter that is under way. */
function ratingsOf(stage: Stage): { good: number; n: number } {
  const { account } = stage.sim.zendesk;
  const now = new Date();
  const from = new Date(now.getFullYear(), Math.floor(now.getMonth() / 3) * 3, 1).getTime();
  const mine = listTickets(account).filter((ticket) => {
    const at = measureTicket(account, ticket).solvedAt;
    return ticket.assigneeId === ANA && at !== null && at >= from;
  });
  const count = (...scores: string[]) => mine.filter(({ score }) => score && scores.includes(score)).length;
  return { good: count('good'), n: count('good', 'bad') };
}

/** Our own questions of what the agent holds; the margin asks about customers. */
const counts = (stage: Stage) =>
  ourRequests(stage).filter(({ path }) => /search\/count\.json\?query=type:ticket.assignee:me/.test(path));

play(
  'a count query asks two GETs of the open page, keeps what they count to, and holds for an hour',
  async (stage) => {
    await adopt(stage);
    const desk = await stage.open();
    await openPanel(desk);
    const page = await stage.workspace('#figures/queries');
    await page.waitText('satisfaction:goodwithcomment');
    expect(counts(stage)).toEqual([]);

    const { good, n } = ratingsOf(stage);
    expect(n).toBeGreaterThan(good);
    const button = said('figures_refreshOf', said('metric_M02'));
    await page.press(button);
    await page.waitText(said('figures_of', good, n));
    expect(counts(stage).map(({ method, host }) => `${method} ${host}`)).toEqual([
      'GET acme.zendesk.com',
      'GET acme.zendesk.com',
    ]);
    await until('the pause', async () => (await page.all('button', button))[0]?.disabled);

    // a page opened anew knows of it too
    const again = await stage.workspace('#figures/queries');
    await again.waitText(said('figures_of', good, n));
    expect((await again.all('button', button))[0]?.disabled).toBe(true);
    expect((await again.all('button', said('figures_refreshOf', said('metric_M03'))))[0]?.disabled).toBe(
      false,
    );
    expect(counts(stage)).toHaveLength(2);
    expect(ourRequests(stage).filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(await again.axe()).toEqual([]);

    const list = await stage.workspace('#figures');
    await list.waitText(said('figures_from_query', 'acme.zendesk.com'));
  },
);

play(
  'a host that wants a pause, and a page that was closed, are told in a sentence and nothing is kept',
  async (stage) => {
    await adopt(stage);
    const desk = await stage.open();
    await openPanel(desk);
    const before = (await auditLedger(stage)).entries;
    const page = await stage.workspace('#figures/queries');
    await page.waitText('satisfaction:goodwithcomment');
    stage.sim.zendesk.fail({ kind: 429, path: 'search/count', retryAfter: 47 });
    await page.press(said('figures_refreshOf', said('metric_M02')));
    await page.waitText(said('figures_failed_limited', 47));
    expect(counts(stage)).toHaveLength(1);
    stage.sim.zendesk.heal();

    await desk.page.close();
    await page.press(said('figures_refreshOf', said('metric_M03')));
    await page.waitText(said('figures_failed_noTab'));
    await page.waitText(said('figures_noTab', 'acme.zendesk.com'));
    expect(counts(stage)).toHaveLength(1);
    expect((await auditLedger(stage)).entries).toBe(before);
  },
);
