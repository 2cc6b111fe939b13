import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browsers } from './find-browser.mjs';
import { countReport, failuresOf, sumUp } from './judge.mjs';
import { lintFirefox } from './lint-firefox.mjs';
import { root, tool } from './run-command.mjs';
import { setUp } from './set-up.mjs';
import { weigh } from './weigh.mjs';

/** `npm test`: every check, one after another; a failure does not hide what comes after it. */
const reports = join(root, '.output', 'test');
const required = Boolean(process.env.CI) && process.env.CI !== 'false';
const results = [];

const found = await setUp();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

await step('formatter and linter', () => command('biome', ['check', '.']));
await step('types', () => command('tsc', ['--noEmit']));
await step('unused code', () => command('knip', []));
await suite('unit tests', ['pure', 'unit'], {});
await step('build for Chromium', () => command('wxt', ['build', '-b', 'chrome']));
await step('build for Firefox', () => command('wxt', ['build', '-b', 'firefox']));
await step('sizes', weighBuilds);
await step('web-ext lint', lintFirefox);
for (const name of ['chromium', 'firefox']) await browserSuite(name);

const { failed, line } = sumUp(results);
for (const { title, why = [] } of results.filter((one) => one.failed > 0)) {
  console.log(`failed: ${title}`);
  for (const line of why) console.log(`  ${line}`);
}
console.log(line);
process.exitCode = failed > 0 ? 1 : 0;

/** One check that answers with its faults as sentences. */
async function step(title, check) {
  const start = Date.now();
  const faults = await check().catch((error) => [String(error.stack ?? error)]);
  report(
    { title, passed: faults.length ? 0 : 1, failed: faults.length ? 1 : 0, skipped: 0, why: faults },
    start,
  );
  for (const fault of faults) console.log(fault);
}

async function command(name, args) {
  const { code, output } = await tool(name, args);
  return code === 0 ? [] : [output.trim()];
}

/** One run of vitest, counted test by test. */
async function suite(title, projects, env) {
  const start = Date.now();
  const file = join(reports, `${title.replaceAll(' ', '-').toLowerCase()}.json`);
  const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await tool(
    'vitest',
    ['run', ...projects.flatMap((one) => ['--project', one]), ...outputs],
    { show: true, env },
  );
  const read = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const counted = read
    ? { ...countReport(read), why: failuresOf(read) }
    : { passed: 0, failed: 1, skipped: 0 };
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  report({ title, ...counted }, start);
}

async function browserSuite(name) {
  const { title, variable } = browsers[name];
  if (found[name])
    return suite(`${title} tests`, ['browser'], { THROUGHLINE_BROWSER: name, [variable]: found[name] });
  if (required) results.push({ title: `${title} tests`, passed: 0, failed: 1, skipped: 0 });
  console.log(`${title} tests: not run, ${title} is missing`);
}

function weighBuilds() {
  const builds = ['.output/chrome-mv3', '.output/firefox-mv3'].map(weigh);
  for (const { part, bytes, gzip, most } of builds[0].lines) {
    console.log(
      `  ${part}: ${bytes} bytes (${gzip} gzipped), at most ${most}${bytes > most ? ': OVER' : ''}`,
    );
  }
  return Promise.resolve(builds.flatMap((build) => build.faults));
}

function report(result, start) {
  results.push(result);
  const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${result.title}: ${result.passed} passed, ${result.failed} failed${skipped} (${seconds} s)`);
}
