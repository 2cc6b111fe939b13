import type { Page } from 'puppeteer-core';
import type { Role } from '@/lib/catalogue/role';
import { adoptTrialPlan } from '../browser/harness/acts';
import { OwnPage } from '../browser/harness/own-page';
import type { Stage } from '../browser/harness/stage';
import { tabSurface } from '../browser/harness/tab-surface';

/** One of our pages in a tab, at a size that suits a picture. */
export interface Posed extends OwnPage {
  tab: Page;
}

async function pose(stage: Stage, path: string, width: number, height: number): Promise<Posed> {
  const tab = await stage.driver.openExtensionPage(path);
  await tab.setViewport({ width, height, deviceScaleFactor: 2 });
  return Object.assign(new OwnPage(tabSurface(tab)), { tab });
}

/** The popup with the trial plan of a role taken on. */
export async function openPopup(stage: Stage, role: Role = 'supportEngineer'): Promise<Posed> {
  const popup = await pose(stage, 'popup.html', 400, 720);
  await adoptTrialPlan(popup, role);
  return popup;
}

export function openWorkspace(stage: Stage, hash = '', width = 1120): Promise<Posed> {
  return pose(stage, `workspace.html${hash}`, width, 800);
}

/** The side panel's page in a tab. */
export function openPanelPage(stage: Stage): Promise<Posed> {
  return pose(stage, 'sidepanel.html', 360, 800);
}

/** Goes to another place inside the page, as a link there would. */
export async function goTo(page: OwnPage, hash: string): Promise<void> {
  await page.surface.evaluate(`location.hash = ${JSON.stringify(hash)}`);
}

/** Writes in place of what stands in a field. */
export async function rewrite(page: OwnPage, name: string, text: string): Promise<void> {
  await page.press(name, 'textbox');
  await page.surface.evaluate('document.activeElement.select()');
  await page.surface.type(text);
}
