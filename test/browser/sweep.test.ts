import { expect } from 'vitest';
import { adoptTrialPlan, readRecord, tagReply } from './harness/acts';
import { KeyWalk } from './harness/key-walk';
import { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { auditLedger } from './harness/probe';
import { said, sounds } from './harness/said';
import { tabSurface } from './harness/tab-surface';
import { until } from './harness/until';

/** Whether something is still being loaded. */
const COMING = `document.querySelector('main .ghost') !== null`;
const BESIDE = 'Export stops half way at Northwind';

play(
  'a list is swept by keys alone, two records are drawn, and nothing of the list is kept',
  async (stage) => {
    const tagged = stage.sim.zendesk.storyTicket;
    const desk = await stage.open();
    await readRecord(desk);
    await tagReply(desk);
    await adoptTrialPlan(await stage.popupTab());
    const { host } = new URL(stage.sim.hosts.zendesk);
    const lines = [`https://${host}/agent/tickets/${tagged}`, `70001 ${BESIDE}`, '70002', '70003', 'Lunch'];

    const tab = await stage.driver.openExtensionPage('workspace.html#sweep');
    const keys = new KeyWalk(tab);
    const page = new OwnPage(tabSurface(tab));
    await page.type(said('sweep_list'), lines.join('\n'));
    await keys.press(said('sweep_begin'));
    await page.waitText(said('sweep_progress', 1, 4));
    await page.waitText(said('sweep_state_before_one', 1));
    await page.waitText(said('sweep_unknown_one'));

    await keys.press(said('sweep_draw'));
    await page.waitText(sounds('sweep_drawnAlready'));
    expect(await page.has('button', said('sweep_draw'))).toBe(false);
    expect(await page.axe()).toEqual([]);

    // the second row is opened, left and opened again; the others are skipped
    await keys.tabTo(await rowName(page, 0));
    await tab.keyboard.press('j');
    await tab.keyboard.press('Enter');
    await keys.waitFocus(said('overlay_whoHelped'));
    await tab.keyboard.press('Escape');
    await until('the focus back on its row', async () => String(await keys.focused()).includes('70001'));
    await tab.keyboard.press('Enter');
    await keys.waitFocus(said('overlay_whoHelped'));
    await tab.keyboard.type('Their month could close.');
    await keys.press(said('workspace_outcome_lesson'));
    await tab.keyboard.down('Control');
    await tab.keyboard.press('Enter');
    await tab.keyboard.up('Control');
    await page.waitText(said('sweep_state_now'));
    await until('the focus on the next row', async () => String(await keys.focused()).includes('70002'));
    for (const left of ['70002', '70003']) await skipRow(page, keys, left);
    await page.waitText(said('sweep_done_other', 4));
    await until('two fates', async () => (await fates(page)).length === 2);

    const stored = await stage.stored();
    expect(stored.dump).toContain('Their month could close.');
    expect(stored.search([BESIDE])).toEqual([]);
    const audit = await auditLedger(stage);
    expect(audit.chain.ok).toBe(true);
    expect(audit.rollups).toEqual(audit.oracle);

    // another list of the same name finds the draw of this week
    await page.press(said('sweep_close'));
    await page.type(said('sweep_list'), '80001\n80002\n80003');
    await page.press(said('sweep_begin'));
    await page.waitText(sounds('sweep_drawnAlready'));
  },
);

/** The accessible text of a row of the list. */
async function rowName(page: OwnPage, place: number): Promise<string> {
  const source = `document.querySelectorAll('.sweep-row')[${place}].textContent.replace(/\\s+/g, ' ').trim()`;
  return String(await page.surface.evaluate(source));
}

/** Skips the row the focus is on; one that chance chose wants a reason. */
async function skipRow(page: OwnPage, keys: KeyWalk, ref: string): Promise<void> {
  await until(`the focus on ${ref}`, async () => String(await keys.focused()).includes(ref));
  await keys.page.keyboard.press('s');
  if (await page.has('textbox', said('sweep_why'))) {
    await keys.page.keyboard.type('Passed on unread');
    await keys.page.keyboard.press('Enter');
  }
}

/** What stands beside the drawn records that wait no longer. */
async function fates(page: OwnPage): Promise<unknown[]> {
  const source = `[...document.querySelectorAll('.drawn > li')].map((one) => one.dataset.state).filter((one) => one !== 'open')`;
  return (await page.surface.evaluate(source)) as unknown[];
}

play('a week without a draw is mentioned only to somebody who asked for it', async (stage) => {
  await adoptTrialPlan(await stage.popupTab());
  const sweep = await stage.workspace('#sweep');
  await sweep.press(said('sweep_nudge'), 'checkbox');
  const progress = await stage.workspace('#progress');
  await progress.waitText(said('sweep_due'));
  await sweep.press(said('sweep_nudge'), 'checkbox');
  const again = await stage.workspace('#progress');
  await again.waitText(said('progress_private'));
  expect(await again.text()).not.toContain(said('sweep_due'));
});

play('every place is reached from the list of places, in a short and in a narrow window', async (stage) => {
  const tab = await stage.driver.openExtensionPage('workspace.html#progress');
  const page = new OwnPage(tabSurface(tab));
  for (const [width, height] of [
    [1120, 420],
    [400, 700],
  ] as const) {
    await tab.setViewport({ width, height });
    for (const place of ['calibration', 'sweep', 'reviews', 'share', 'together', 'about', 'progress']) {
      await page.press(said(`workspace_route_${place}`), 'link');
      await until(`the heading of ${place}`, async () =>
        page.has('heading', said(`workspace_route_${place}`)),
      );
      // what is still coming would move the list under the pointer
      await until(`${place} to stand`, async () => !(await page.surface.evaluate(COMING)));
      const inView = await page.surface.evaluate(`(() => {
        const open = document.querySelector('.places [aria-current]').getBoundingClientRect();
        const list = document.querySelector('.places').getBoundingClientRect();
        return open.top >= list.top - 1 && open.bottom <= list.bottom + 1;
      })()`);
      expect(inView).toBe(true);
    }
    const wide = await page.surface.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(wide).toBe(false);
  }
});
