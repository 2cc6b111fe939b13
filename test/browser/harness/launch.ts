import type { BrowserName } from '../../stage/find-browser.mjs';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** Which browser this run is about; `npm test` runs the same list once for each. */
export const browserUnderTest: BrowserName =
  process.env.THROUGHLINE_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Starts a browser with the built extension in it. */
export function launchBrowser(options: LaunchOptions, name: BrowserName = browserUnderTest): Promise<Driver> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
