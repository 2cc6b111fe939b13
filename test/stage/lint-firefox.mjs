import { readFileSync } from 'node:fs';
import { judgeLint } from './judge.mjs';
import { tool } from './run-command.mjs';

/**
 * `web-ext lint` on the Firefox build: no error, and only warnings that `lint-warnings.json` explains.
 * An explanation nobody needs any more is a fault too, so that the list stays true.
 */
export async function lintFirefox() {
  const { output } = await tool('web-ext', ['lint', '-s', '.output/firefox-mv3', '--output', 'json']);
  const report = JSON.parse(output.slice(output.indexOf('{')));
  const explained = JSON.parse(readFileSync(new URL('lint-warnings.json', import.meta.url), 'utf8'));
  return judgeLint(report, explained);
}
