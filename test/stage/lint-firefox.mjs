import { readFileSync } from 'node:fs';
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

/** Faults as sentences; empty when the report is clean. */
export function judgeLint(report, explained) {
  const isExplained = (warning) =>
    explained.some((entry) => entry.code === warning.code && new RegExp(entry.file).test(warning.file ?? ''));
  const errors = report.errors.map(
    (error) => `error ${error.code} in ${error.file ?? 'manifest'}: ${error.message}`,
  );
  const warnings = report.warnings
    .filter((warning) => !isExplained(warning))
    .map(
      (warning) => `unexplained warning ${warning.code} in ${warning.file ?? 'manifest'}: ${warning.message}`,
    );
  const stale = explained
    .filter((entry) => !report.warnings.some((warning) => warning.code === entry.code))
    .map((entry) => `lint-warnings.json explains ${entry.code}, which no longer occurs`);
  return [...errors, ...warnings, ...stale];
}
