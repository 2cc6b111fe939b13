import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { LightningSettings } from '../../simulators/salesforce/page-server/lightning-org';
import { type Simulators, startSimulators } from '../../simulators/start-simulators';
import type { BrowserName } from '../../stage/find-browser.mjs';
import type { Driver, LaunchOptions } from './driver';
import { launchBrowser } from './launch';
import { Margin } from './margin';
import { OwnPage } from './own-page';
import { readStored, type Stored } from './stored-bytes';
import { tabSurface } from './tab-surface';

/** A page of the host system with the margin in it. */
export interface Desk {
  page: Page;
  margin: Margin;
}

/** How the Lightning pages look and behave, and another org's host. */
export interface LightningOptions extends Partial<LightningSettings> {
  host?: string;
}

export interface StageOptions extends Omit<LaunchOptions, 'port' | 'profile'> {
  browser?: BrowserName;
  seed?: number;
  now?: string;
}

/** Simulated systems, a browser and the built extension: everything one story needs. */
export class Stage {
  private constructor(
    readonly sim: Simulators,
    readonly profile: string,
    private readonly options: StageOptions,
    public driver: Driver,
  ) {}

  /** The simulated time is the machine's own unless told otherwise, so that ages and weeks agree with the browser's. */
  static async set(options: StageOptions = {}): Promise<Stage> {
    const sim = await startSimulators({
      seed: options.seed ?? 1,
      now: options.now ?? new Date().toISOString(),
    });
    const profile = mkdtempSync(join(tmpdir(), 'throughline-'));
    const driver = await launchBrowser({ ...options, port: sim.port, profile }, options.browser);
    return new Stage(sim, profile, options, driver);
  }

  /** Opens an address of the simulated system in a new tab. */
  async open(
    path = `/agent/tickets/${this.sim.zendesk.storyTicket}`,
    host = this.sim.hosts.zendesk,
  ): Promise<Desk> {
    const page = await this.driver.browser.newPage();
    await page.goto(host + path);
    return this.desk(page);
  }

  /**
   * A Lightning page of the simulated Salesforce, the story's account when no path is told. The switches are cookies:
   * they hold for every later page of the same host.
   */
  async openLightning(path = this.lightningPath('Account'), options: LightningOptions = {}): Promise<Desk> {
    const { host = this.sim.hosts.lightning, ...switches } = options;
    const address = new URL(path, host);
    for (const [name, value] of Object.entries(switches))
      address.searchParams.set(`sim.${name}`, String(value));
    const page = await this.driver.browser.newPage();
    await page.goto(address.href);
    return this.desk(page);
  }

  /** The page of one of the story's records. */
  lightningPath(object: 'Account' | 'Opportunity' | 'Contract' | 'Case'): string {
    const { accountId, opportunityId, contractId, caseId } = this.sim.salesforce.story;
    const ids = { Account: accountId, Opportunity: opportunityId, Contract: contractId, Case: caseId };
    return `/lightning/r/${object}/${ids[object]}/view`;
  }

  /** A tab that was opened some other way. */
  desk(page: Page): Desk {
    return { page, margin: new Margin(this.driver, page) };
  }

  /** The popup's page in a tab: same page, easier to look at. */
  async popupTab(): Promise<OwnPage> {
    return new OwnPage(tabSurface(await this.driver.openExtensionPage('popup.html')));
  }

  /** The real popup over the tab in front. */
  async popup(front: Page): Promise<OwnPage> {
    return new OwnPage(await this.driver.openPopup(front));
  }

  /** The side panel's page in a tab of its own: it speaks of the tab in front all the same. */
  async sidePanel(): Promise<OwnPage> {
    return new OwnPage(tabSurface(await this.driver.openExtensionPage('sidepanel.html')));
  }

  async workspace(hash = ''): Promise<OwnPage> {
    return new OwnPage(tabSurface(await this.driver.openExtensionPage(`workspace.html${hash}`)));
  }

  stored(): Promise<Stored> {
    return readStored(this.driver, this.profile);
  }

  /** Closes the browser and starts it again with the same profile. */
  async restart(): Promise<void> {
    await this.driver.close();
    this.driver = await launchBrowser(
      { ...this.options, port: this.sim.port, profile: this.profile },
      this.options.browser,
    );
  }

  async close(): Promise<void> {
    await this.driver.close().catch(() => undefined);
    await this.sim.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
