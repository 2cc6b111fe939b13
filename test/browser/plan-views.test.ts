import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { KeyWalk } from './harness/key-walk';
import { OwnPage } from './harness/own-page';
import { crowded, putDraft } from './harness/plan-story';
import { play } from './harness/play';
import { said } from './harness/said';
import type { Stage } from './harness/stage';
import { tabSurface } from './harness/tab-surface';

async function open(stage: Stage): Promise<{ page: Page; own: OwnPage }> {
  const page = await stage.driver.openExtensionPage('workspace.html#about');
  await putDraft(page, crowded());
  return { page, own: new OwnPage(tabSurface(page)) };
}

play(
  'axe finds nothing on map, meeting, signing and print, by day, by night and from right to left',
  async (stage) => {
    const { page, own } = await open(stage);
    const go = async (place: string, role: string, name: string): Promise<void> => {
      await page.evaluate(`location.hash = '${place}'`);
      await own.find(role, name);
    };
    for (const [theme, direction] of [
      ['light', 'ltr'],
      ['dark', 'ltr'],
      ['light', 'rtl'],
    ]) {
      await page.evaluate(
        `document.documentElement.dataset.theme = '${theme}'; document.dir = '${direction}'`,
      );
      await go('#plan/map', 'heading', said('workspace_map_reasons'));
      if (!(await own.has('region', 'Promises kept'))) await own.press(said('metric_M12'));
      expect(await own.axe()).toEqual([]);
      await go('#plan/agree', 'heading', '');
      if (await own.has('button', said('workspace_meeting_begin')))
        await own.press(said('workspace_meeting_begin'));
      for (const topic of ['metrics', 'balance', 'targets', 'incentives']) {
        await own.press(said(`workspace_topic_${topic}`));
        expect([topic, await own.axe()]).toEqual([topic, []]);
      }
      await go('#plan/sign', 'button', said('workspace_sign_act_employee'));
      expect(await own.axe()).toEqual([]);
      await own.press(said('workspace_sign_way_file'));
      expect(await own.axe()).toEqual([]);
      await go('#plan/print', 'button', said('workspace_print_act'));
      expect(await own.axe()).toEqual([]);
    }
  },
);

play('the map is walked, worded, emptied and mended by keys alone', async (stage) => {
  const { page, own } = await open(stage);
  const keys = new KeyWalk(page);
  await page.evaluate(`location.hash = '#plan/map'`);
  const [first, second] = [said('map_supportEngineer_1'), said('map_supportEngineer_4')];
  await own.find('button', first);
  await keys.tabTo(first);
  await page.keyboard.press('ArrowDown');
  await keys.waitFocus(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await keys.waitFocus(said('workspace_map_column_activity'));
  await page.keyboard.type('Show where it fails');
  await page.keyboard.press('Enter');
  await keys.waitFocus('Show where it fails');
  await page.keyboard.press('Delete');
  await keys.waitFocus(second);
  expect(await own.has('button', 'Show where it fails')).toBe(false);
  await keys.press(said('workspace_map_undo'));
  await own.find('button', 'Show where it fails');
  await own.waitText(said('workspace_map_noBlank'));
});
