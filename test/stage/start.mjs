import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browsers } from './find-browser.mjs';
import { root, tool } from './run-command.mjs';
import { setUp } from './set-up.mjs';

/**
 * `npm start`: a window to play in, or, with `-- --tour` or where there is no display,
 * the tour of the main job without a window. `--browser firefox` plays it in Firefox.
 */
const { values } = parseArgs({
  options: {
    tour: { type: 'boolean', default: false },
    out: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    seed: { type: 'string' },
  },
});

const found = await setUp();
const browser = found[values.browser] ? values.browser : Object.keys(found).find((name) => found[name]);
if (!browser) {
  console.log('No browser to start.');
  process.exit(1);
}

console.log(`Building Throughline for ${browsers[browser].title}`);
const build = await tool('wxt', ['build', '-b', browser === 'firefox' ? 'firefox' : 'chrome']);
if (build.code !== 0) {
  console.log(build.output);
  process.exit(1);
}

const env = { THROUGHLINE_BROWSER: browser };
if (values.tour || !hasDisplay()) {
  const out = values.out ? resolve(process.env.INIT_CWD ?? '.', values.out) : join(root, '.output', 'tour');
  if (!values.tour) console.log('No display here: playing the tour without a window.');
  const seed = values.seed ? ['--seed', values.seed] : [];
  const { code } = await tool('tsx', ['test/tour/tour.ts', '--out', out, ...seed], { show: true, env });
  console.log(`Pictures and tour.json are in ${out}`);
  process.exitCode = code;
} else {
  const { code } = await tool('tsx', ['test/stage/open-window.ts'], { show: true, env });
  process.exitCode = code;
}

function hasDisplay() {
  if (platform() !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
