import { existsSync, readFileSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';

/** What each browser is called, which variable names it, and where it usually lies. */
export const browsers = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_BIN',
    debianPackage: 'chromium',
    places: {
      linux: [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/opt/google/chrome/chrome',
      ],
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ],
      win32: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
    },
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_BIN',
    debianPackage: 'firefox-esr',
    places: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe'],
    },
  },
};

/**
 * Path of an installed browser, or null. The variable wins over the usual places;
 * a variable that names nothing is an error, so that a typing mistake is not passed over.
 */
export function findBrowser(name, environment = process.env) {
  const { variable, places } = browsers[name];
  const named = environment[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, and no file is there.`);
    return named;
  }
  return usualPlaces(places, environment).find((place) => existsSync(place) && !isSnapStub(place)) ?? null;
}

function usualPlaces(places, environment) {
  const system = platform();
  if (system !== 'win32') return places[system] ?? places.linux;
  const roots = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA];
  return roots.filter(Boolean).flatMap((root) => places.win32.map((place) => join(root, place)));
}

/** Ubuntu ships small scripts under the browsers' names that only start a snap, which cannot be driven here. */
export function isSnapStub(path) {
  if (platform() !== 'linux' || statSync(path).size > 20_000) return false;
  return /\/snap\/bin|snap install|\bsnap run\b/.test(readFileSync(path, 'utf8'));
}
