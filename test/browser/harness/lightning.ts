import type { Page } from 'puppeteer-core';
import type { LoggedRequest } from '../../simulators/request-log';
import type { OrgKey } from '../../simulators/salesforce/world/org';
import type { Row } from '../../simulators/salesforce/world/row';
import { openPanel } from './acts';
import { OwnPage } from './own-page';
import { said } from './said';
import type { Desk, Stage } from './stage';
import { tabSurface } from './tab-surface';
import { pause, until } from './until';

/** Waits for the open panel to say what stands on the record, from the page or from the org. */
export async function readLightning(desk: Desk, title: string | RegExp): Promise<string> {
  await openPanel(desk);
  await desk.margin.find('button', said('overlay_tagRecord'), 20_000);
  return desk.margin.waitText(title, 20_000);
}

/** Both hosts of every org: what a person grants, once for all. */
export const ALL_ORGS = ['https://*.my.salesforce.com/*', 'https://*.lightning.force.com/*'] as const;

/** Waits until the API was asked nothing more for a moment, so that counting may begin. */
export async function waitQuiet(stage: Stage): Promise<void> {
  let seen = -1;
  await until('a moment of quiet', async () => {
    const now = apiRequests(stage).length;
    const quiet = now === seen;
    seen = now;
    await pause(700);
    return quiet;
  });
}

/** Goes to another page of Lightning as its own links do: the address changes at once, the content comes later. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(`dispatchEvent(new CustomEvent('sim:go', { detail: ${JSON.stringify(path)} })), 0`);
}

/** Tags the record in view as a whole, marked as a lesson, and waits until it is kept. */
export async function tagRecord({ margin }: Desk, how: string): Promise<void> {
  await margin.press(said('overlay_tagRecord'));
  await margin.type(said('overlay_whoHelped'), how);
  await margin.press(said('overlay_outcome_lesson'));
  await margin.press('Keep as evidence');
  await margin.find('button', 'Undo');
}

/** Every request to the API host that no page of Salesforce's own made. */
export function apiRequests(stage: Stage): LoggedRequest[] {
  return stage.sim.requests.filter((one) => one.host.endsWith('.my.salesforce.com') && !one.fromPage);
}

/** The evidence that is kept, oldest first. */
export async function keptEvidence(
  stage: Stage,
): Promise<{ record: { site: string; host: string; kind: string; id: string }; text: string }[]> {
  const { dump } = await stage.stored();
  return JSON.parse(dump).databases.throughline.evidence;
}

/** A record of an org, the story's unless told otherwise. Throws when there is none. */
export function rowOf(stage: Stage, object: string, fits: (row: Row) => boolean, org: OrgKey = 'acme'): Row {
  const found = stage.sim.salesforce.tables(org)[object]?.find(fits);
  if (!found) throw new Error(`the simulated org has no such ${object}`);
  return found;
}

/** The tab of our own that the extension opened, once it is there; its address begins with `place` behind the hash. */
export async function openedPlace(stage: Stage, place: string): Promise<{ page: Page; own: OwnPage }> {
  const wanted = `workspace.html#${place}`;
  const page = await until(`the tab ${wanted}`, async () => {
    for (const one of await stage.driver.browser.pages()) {
      // in Firefox a tab that an extension opened is told apart by its own word alone
      const href = await Promise.race([one.evaluate('location.href').catch(() => ''), pause(500)]);
      if (String(href).includes(wanted)) return one;
    }
    return null;
  });
  return { page, own: new OwnPage(tabSurface(page)) };
}
