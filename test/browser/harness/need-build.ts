import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Folder of a finished build; a test of a build that is not there would be a test of nothing.
 * `THROUGHLINE_BUILD` names another one, e.g. what was unpacked from a store.
 */
export function needBuild(name: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder =
    process.env.THROUGHLINE_BUILD ?? fileURLToPath(new URL(`../../../.output/${name}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`No build in ${folder}: run "npm run build" first.`);
  return folder;
}
