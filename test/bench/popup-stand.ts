import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../browser/harness/driver';
import { launchBrowser } from '../browser/harness/launch';
import { until } from '../browser/harness/until';
import type { BrowserName } from '../stage/find-browser.mjs';
import type { Filling } from './fill-ledger.inside';
import { round } from './summarize';

/** Nothing listens there, and nothing has to: no host page takes part. */
const NO_PORT = 9;
const MOST_FILLING = 20 * 60_000;

/** A browser with a profile of its own and a ledger filled as wished, and what was measured in it. */
export class PopupStand {
  readonly content: number[] = [];
  readonly painted: number[] = [];
  fillSeconds = 0;

  private constructor(
    readonly filling: Filling,
    private readonly browser: BrowserName,
    private readonly profile: string,
    public driver: Driver,
  ) {}

  static async open(browser: BrowserName, filling: Filling): Promise<PopupStand> {
    const profile = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
    return new PopupStand(filling, browser, profile, await launch(browser, profile));
  }

  /** Fills the ledger and starts the browser anew, so that what was just written is not in memory. */
  async fill(filler: string, seed: number): Promise<void> {
    const { entries: size } = this.filling;
    const begin = Date.now();
    const page = await this.driver.openExtensionPage('workspace.html');
    // begun here and asked for afterwards: it takes longer than the browser's protocol waits for one answer
    const note = '(done) => { globalThis.filled = done; }';
    const failed = '(error) => { globalThis.filled = String(error); }';
    await page.evaluate(
      `void ${filler}.fillLedger(${JSON.stringify(this.filling)}, ${seed}).then(${note}, ${failed})`,
    );
    const ask = (): Promise<unknown> => page.evaluate('globalThis.filled ?? null');
    const entries = await until(`${size} entries`, ask, MOST_FILLING);
    if (entries !== size) throw new Error(`${entries} instead of ${size} entries`);
    this.fillSeconds = round((Date.now() - begin) / 1000);
    await this.driver.close();
    this.driver = await launch(this.browser, this.profile);
  }

  async close(): Promise<void> {
    await this.driver.close().catch(() => undefined);
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function launch(browser: BrowserName, profile: string): Promise<Driver> {
  return launchBrowser({ port: NO_PORT, profile, workerIdle: 100 }, browser);
}
