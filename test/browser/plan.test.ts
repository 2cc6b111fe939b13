import { expect } from 'vitest';
import type { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { said } from './harness/said';
import { until } from './harness/until';

const ROLE = said('plan_chooseRoleNamed', said('role_supportEngineer'));
const NO_GUARD = said('check_noGuardrail', said('metric_M08'));

async function go(page: OwnPage, hash: string): Promise<void> {
  await page.surface.evaluate(`location.hash = ${JSON.stringify(hash)}`);
}

/** Writes a figure in place of the one that stands in a field. */
async function write(page: OwnPage, name: string, text: string): Promise<void> {
  await page.press(name, 'textbox');
  await page.surface.evaluate('document.activeElement.select()');
  await page.surface.type(text);
}

/** What lies in the store, whatever the page shows. */
async function storedDraft(page: OwnPage): Promise<string> {
  const source = `(globalThis.browser ?? chrome).storage.local.get('planDraft').then((found) => JSON.stringify(found))`;
  return String(await page.surface.evaluate(source));
}

play('a role becomes a draft, what blocks it is mended, and the trial shows in the popup', async (stage) => {
  const page = await stage.workspace('#plan');
  await page.press(ROLE);
  await page.waitText(NO_GUARD);
  await page.press(new RegExp(NO_GUARD.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')), 'link');
  await page.find('heading', said('metric_M08'));
  await write(page, said('plan_limit'), '65');
  await until('the finding to go', async () => !(await page.text()).includes(NO_GUARD));

  await go(page, '#plan/metrics/M01');
  await page.find('heading', said('metric_M01'));
  await write(page, said('plan_target'), '81');
  await until('the draft to be put away', async () => (await storedDraft(page)).includes('"target":81'));
  // A page that is closed in the middle loses nothing.
  await page.close();

  const again = await stage.workspace('#plan');
  await again.press(said('plan_useAsTrial'));
  await again.waitText(said('plan_inForceTrial').toUpperCase());
  expect(await storedDraft(again)).toBe('{}');
  const popup = await stage.popupTab();
  await popup.press(said('popup_plan'));
  await popup.waitText('81%');
});

play('two open pages: the newest edit wins, and the other page says so', async (stage) => {
  const one = await stage.workspace('#plan');
  await one.press(ROLE);
  await one.waitText(NO_GUARD);
  await until('the draft', async () => (await storedDraft(one)).includes('supportEngineer'));
  const other = await stage.workspace('#plan/frame');
  await write(other, said('plan_title'), 'Theirs');
  await one.waitText(said('plan_overtaken'));
  await one.waitText('Theirs');
});

const PARTS = [
  '',
  'metrics',
  'metrics/M01',
  'metrics/M02/target',
  'metrics/add',
  'metrics/own',
  'frame',
  'role',
];

play('every part of the editor passes the accessibility rules', async (stage) => {
  const page = await stage.workspace('#plan');
  expect(await page.axe()).toEqual([]);
  await page.press(ROLE);
  await page.waitText(NO_GUARD);
  for (const part of PARTS) {
    await go(page, `#plan/${part}`);
    await page.waitText(said('plan_tab_metrics'));
    // The page draws a moment after its address changed.
    await until('the part to be drawn', async () => {
      await page.surface.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
      return true;
    });
    expect({ part, found: await page.axe() }).toEqual({ part, found: [] });
  }
});

play('weights, undo and redo need no pointer', async (stage) => {
  const page = await stage.workspace('#plan');
  await page.press(ROLE);
  await page.waitText(NO_GUARD);
  await go(page, '#plan/metrics');
  await page.find('textbox', said('plan_weightOf', said('metric_M01')));
  const press = (key: string, ctrlKey = false) =>
    page.surface.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', ctrlKey: ${ctrlKey}, bubbles: true, cancelable: true }))`,
    );
  await page.surface.evaluate(
    `document.querySelector('[aria-label="${said('plan_weightOf', said('metric_M01'))}"]').focus()`,
  );
  await press('ArrowUp');
  await page.waitText(said('plan_weightsOver', 101, 1));
  await press('z', true);
  await page.waitText(said('plan_weightsWhole'));
  await press('y', true);
  await page.waitText(said('plan_weightsOver', 101, 1));
});
