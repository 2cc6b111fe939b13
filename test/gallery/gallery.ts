import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleScript } from '../bench/bundle-script';
import { launchChromium } from '../browser/harness/chromium';
import { needBuild } from '../browser/harness/need-build';
import { pause } from '../browser/harness/until';
import { pseudoBuild } from './pseudo-build';
import { surfaces } from './surfaces';

/** Nothing listens there: no host page takes part. */
const NO_PORT = 9;

/** Pictures of every surface of ours: light and dark, empty, typical and crowded, with long texts, right to left. */
const { values } = parseArgs({
  options: { out: { type: 'string' }, only: { type: 'string' }, room: { type: 'string' } },
});
const out = resolve(values.out ?? '.output/gallery');
mkdirSync(out, { recursive: true });

const rooms = [
  { name: 'empty', full: null, text: null },
  { name: 'typical', full: 'typical', text: null },
  { name: 'crowded', full: 'crowded', text: null },
  { name: 'long', full: 'crowded', text: 'ltr' },
  { name: 'rtl', full: 'crowded', text: 'rtl' },
] as const;

const filler = await bundleScript('../gallery/fill.inside.ts');
const build = needBuild('chrome-mv3');
let taken = 0;
for (const room of rooms.filter((one) => !values.room || one.name === values.room)) {
  const pseudo = room.text && pseudoBuild(build, room.text);
  process.env.THROUGHLINE_BUILD = pseudo ? pseudo.folder : build;
  const profile = mkdtempSync(join(tmpdir(), 'throughline-gallery-'));
  const driver = await launchChromium({ port: NO_PORT, profile });
  try {
    if (room.full) {
      const page = await driver.openExtensionPage('workspace.html#about');
      await page.evaluate(`(${filler}).fill('${room.full}')`);
      await page.close();
    }
    for (const surface of surfaces.filter((one) => !values.only || one.name.includes(values.only))) {
      const page = await driver.openExtensionPage(surface.path);
      await page.setViewport({ width: surface.width, height: surface.height, deviceScaleFactor: 1 });
      for (const theme of room.text ? (['light'] as const) : (['light', 'dark'] as const)) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await pause(400);
        const path = join(out, `${surface.name}-${room.name}-${theme}.png`) as `${string}.png`;
        await page.screenshot({ path, fullPage: true });
        taken += 1;
      }
      await page.close();
    }
  } finally {
    await driver.close();
    pseudo?.drop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
console.log(`${taken} pictures in ${out}`);
