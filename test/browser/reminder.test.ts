import { expect } from 'vitest';
import { adoptTrialPlan } from './harness/acts';
import type { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { said } from './harness/said';
import { until } from './harness/until';

const DAY = 86_400_000;
const dayFromNow = (days: number): string => {
  const at = new Date(Date.now() + days * DAY);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

/** What the browser says in one of our own pages. */
const ask = (page: OwnPage, source: string): Promise<unknown> =>
  page.surface
    .evaluate(`(async () => JSON.stringify((await ${source}) ?? null))()`)
    .then((json) => JSON.parse(String(json)));

const alarm = (page: OwnPage): Promise<unknown> =>
  ask(page, `(globalThis.browser ?? chrome).alarms.get('check-in')`);
const notices = (page: OwnPage): Promise<unknown> =>
  ask(page, `(globalThis.browser ?? chrome).notifications.getAll()`);
/** What is kept about reminding; the day is written there once the notice was accepted by the browser. */
const told = (page: OwnPage): Promise<unknown> =>
  ask(
    page,
    `(globalThis.browser ?? chrome).storage.local.get('reminder').then((all) => all.reminder.toldOf)`,
  );

/** Sets the date field of this name: browsers have their own ways of typing a date. */
async function setDate(page: OwnPage, label: string, value: string): Promise<void> {
  await page.surface.evaluate(`(() => {
    const [label] = [...document.querySelectorAll('label')].filter((one) => one.textContent === ${JSON.stringify(label)}).slice(-1);
    const field = document.getElementById(label.htmlFor);
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}

/** Writes down a check-in whose next one is on a day. */
async function checkIn(page: OwnPage, next: string): Promise<void> {
  await page.press(said('checkins_add'), 'link');
  await page.find('textbox', said('checkins_notes'));
  await setDate(page, said('checkins_nextOn'), next);
  await page.press(said('workspace_save'));
  await page.find('checkbox', said('checkins_remind'));
}

play(
  'a reminder is set, comes when it is due, and is gone when switched off',
  async (stage) => {
    await adoptTrialPlan(await stage.popupTab());
    const page = await stage.workspace('#checkins');
    const next = dayFromNow(14);
    await checkIn(page, next);
    expect(await alarm(page)).toBeNull();

    await page.press(said('checkins_remind'), 'checkbox');
    const set = await until('the alarm', () => alarm(page));
    const [year = 0, month = 1, day = 1] = next.split('-').map(Number);
    expect(set).toMatchObject({ scheduledTime: new Date(year, month - 1, day, 9).getTime() });
    expect(await notices(page)).toEqual({});

    await page.press(said('checkins_remind'), 'checkbox');
    await until('no alarm', async () => (await alarm(page)) === null);

    await page.press(said('checkins_remind'), 'checkbox');
    await until('the alarm again', () => alarm(page));
    const yesterday = dayFromNow(-1);
    expect(await told(page)).toBeNull();
    await checkIn(page, yesterday);
    await until('the notice', async () => (await told(page)) === yesterday);
    // without a screen Firefox closes a notice as soon as it is shown
    if (stage.driver.name === 'chromium') expect(await notices(page)).toHaveProperty('check-in');
    // of that day the person was told: not again at the next start
    await until('no alarm', async () => (await alarm(page)) === null);
  },
  { granted: ['notifications'] },
);
